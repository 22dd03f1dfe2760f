import type { Point } from '../../graphics/shapes.ts';
import { arrowhead } from '../../charts/arrowhead.ts';
import { curvePath } from '../../charts/curve.ts';
import type { Period } from './schema.ts';
import { crossingPoints } from './border-line.ts';
import type { Measures } from './measures.ts';

/** One arrow through the border line, in pixels. */
export type PlacedArrow = {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  /** Shaft and head, as path commands. */
  readonly d: string;
};

/** Arrows differ in length so that they read as people, not as a fence. */
const LENGTHS = [0.86, 1, 0.74, 0.95, 0.8, 1, 0.9] as const;

/** The arrows of a period in which fighters crossed the line. */
export function placeArrows(measures: Measures, period: Period): PlacedArrow[] {
  const { way, bank, point } = measures;
  const { head, slip } = measures.set.arrows;
  if (period.toward === undefined) return [];
  const sign = period.toward === 'east' ? 1 : -1;
  const reach = bank * 0.84;
  return crossingPoints(measures, period).map((t, index) => {
    const end = sign * reach * (LENGTHS[index % LENGTHS.length] ?? 1);
    const [from, to] = [point(t - slip, -end * 0.9), point(t + slip, end)];
    const shaft = curvePath([from, point(t - slip, -end * 0.3), point(t + slip, end * 0.2), to]);
    return {
      key: `${period.id}-${index + 1}`,
      from,
      to,
      d: shaft + arrowhead(to, way.point(0, sign), head, head * 0.7),
    };
  });
}

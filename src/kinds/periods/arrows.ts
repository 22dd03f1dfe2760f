import type { Period } from './schema.ts';
import { crossingPoints } from './border-line.ts';
import type { Frame } from './frame.ts';

/** One arrow through the border line, in pixels: where it sets out, crosses and arrives. */
export type PlacedArrow = {
  readonly key: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Control points of the curve between them. */
  readonly bend: readonly [readonly [number, number], readonly [number, number]];
  /** The two barbs of the head. */
  readonly barbs: readonly [readonly [number, number], readonly [number, number]];
};

/** Arrows differ in length so that they read as people, not as a fence. */
const LENGTHS = [0.86, 1, 0.74, 0.95, 0.8, 1, 0.9] as const;

/** The arrows of a period in which fighters crossed the line. */
export function placeArrows(plane: Frame, period: Period): PlacedArrow[] {
  if (period.toward === undefined) return [];
  const sign = period.toward === 'iraq' ? 1 : -1;
  const reach = plane.bank * 0.84;
  const head = plane.narrow ? 5 : 9;
  const slip = plane.narrow ? 1.5 : 5;
  return crossingPoints(plane, period).map((t, index) => {
    const length = reach * (LENGTHS[index % LENGTHS.length] ?? 1);
    const tip = sign * length;
    return {
      key: `${period.id}-${index + 1}`,
      from: plane.point(t - slip, -tip * 0.9),
      to: plane.point(t + slip, tip),
      bend: [plane.point(t - slip, -tip * 0.3), plane.point(t + slip, tip * 0.2)],
      barbs: [
        plane.point(t + slip - head * 0.7, tip - sign * head),
        plane.point(t + slip + head * 0.7, tip - sign * head),
      ],
    };
  });
}

import type { Point } from '../../graphics/shapes.ts';
import { swingPath } from '../../charts/curve.ts';
import type { Side } from '../../schemas/side.ts';
import type { Measures } from './measures.ts';

/** One strand of the line after the crossing reopened, in pixels. */
export type PlacedStrand = {
  readonly key: string;
  readonly side: Side;
  readonly title: string;
  /** What it passes through; always the same number of points. */
  readonly points: readonly Point[];
  /** Its way through them, as path commands. */
  readonly d: string;
  /** Whether it has come loose from the others, which together are the line. */
  readonly frayed: boolean;
};

/** Each strand’s way across the banks, as shares of a bank’s depth; negative on the Syrian side. */
const WAYS: readonly { key: string; side: Side; title: string; way: readonly number[] }[] = [
  { key: 'syria', side: 'damascus', title: 'The Syrian state', way: [-0.1, -0.28, -0.16, -0.42] },
  {
    key: 'militias-1',
    side: 'tehran',
    title: 'Iranian-backed militias',
    way: [-0.2, 0.1, -0.4, -0.72],
  },
  {
    key: 'militias-2',
    side: 'tehran',
    title: 'Iranian-backed militias',
    way: [0.16, -0.14, 0.22, 0.02],
  },
  { key: 'iraq', side: 'baghdad', title: 'The Iraqi state', way: [0.08, 0.26, 0.1, 0.38] },
  {
    key: 'militias-3',
    side: 'tehran',
    title: 'Iranian-backed militias',
    way: [0.22, 0.08, 0.44, 0.74],
  },
];

/** The strands from `start` to the end of the drawing: one straight line, or fraying. */
export function placeStrands(measures: Measures, start: number, frayed: boolean): PlacedStrand[] {
  const step = (measures.end - start) / 4;
  return WAYS.map(({ way, ...strand }) => {
    const points = [0, ...way].map((share, index) =>
      measures.point(start + step * index, frayed ? share * measures.bank : 0),
    );
    return { ...strand, frayed, points, d: swingPath(points, measures.narrow) };
  });
}

import type { Point } from '../../graphics/shapes.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { swingPath } from '../../charts/curve.ts';
import type { Measures } from './measures.ts';
import type { Strand } from './schema.ts';

/** One strand of the line after the crossing reopened, in pixels. */
export type PlacedStrand = {
  readonly strand: Strand;
  /** What it passes through; always the same number of points. */
  readonly points: readonly Point[];
  /** Its way through them, as path commands. */
  readonly d: string;
  /** Whether it has come loose from the others, which together are the line. */
  readonly frayed: boolean;
};

/** The strands of the restored line between two places along the drawing: one straight line, or fraying. */
export function placeStrands(
  strands: readonly Strand[],
  measures: Measures,
  [start, end]: Stretch,
  frayed: boolean,
): PlacedStrand[] {
  const step = (end - start) / 4;
  return strands.map((strand) => {
    const points = [0, ...strand.way].map((share, index) =>
      measures.point(start + step * index, frayed ? share * measures.bank : 0),
    );
    return { strand, frayed, points, d: swingPath(points, measures.narrow) };
  });
}

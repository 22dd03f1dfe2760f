import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import type { Period } from './schema.ts';
import { dissolve } from '../../charts/dissolve.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import type { Measures } from './measures.ts';

/** Where a period begins and ends along the drawing, in pixels; vague ends as stretches. */
export function periodStretch(
  { along, today }: Measures,
  { from, to }: Period,
): [Stretch, Stretch] {
  const [start, end] = [boundarySpan(from), to ? boundarySpan(to) : ([today, today] as const)];
  return [
    [along(start[0]), along(start[1])],
    [along(end[0]), along(end[1])],
  ];
}

/** The line where it was held: one piece, dissolving where its beginning is vague. */
export const heldPieces = (measures: Measures, period: Period): Stretch[] =>
  dissolve(...periodStretch(measures, period));

/** Where arrows cross the line in a period, in pixels along it, at about even distances. */
export function crossingPoints(measures: Measures, period: Period): number[] {
  const [[, first], [last]] = periodStretch(measures, period);
  const { inset, pitch: step } = measures.set.arrows;
  const [start, end] = [first + inset, last - inset];
  const count = Math.max(2, Math.round((end - start) / step));
  const pitch = (end - start) / count;
  return Array.from({ length: count }, (_, index) => start + pitch * (index + 0.5));
}

/** What is left of the line between the arrows. */
export function breachedPieces(measures: Measures, period: Period): Stretch[] {
  const [[, start], [end]] = periodStretch(measures, period);
  const points = crossingPoints(measures, period);
  const half = (end - start) / points.length / (period.toward === 'west' ? 2.6 : 3.2);
  const edges = [start, ...points.flatMap((point) => [point - half, point + half]), end];
  return points
    .map((_, index): Stretch => [edges[index * 2] ?? start, edges[index * 2 + 1] ?? start])
    .concat([[edges.at(-2) ?? end, end]]);
}

/** The line as it comes back: dashes that grow from the one instant to the other. */
export function returningPieces(from: number, to: number): Stretch[] {
  const count = 5;
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, index) => {
    const end = from + step * (index + 1);
    return [end - step * (0.2 + 0.15 * index), end];
  });
}

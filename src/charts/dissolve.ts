/** A stretch along an axis, in pixels. */
export type Stretch = readonly [from: number, to: number];

const SLICES = 4;

/**
 * The pieces a band is drawn of, in pixels. An end known exactly is cut straight; a vague one dissolves
 * into thinning slices across the stretch it can lie in. Always the same number of pieces.
 */
export function dissolve(start: Stretch, end: Stretch): Stretch[] {
  return [...slices(start), [start[1], Math.max(start[1], end[0])], ...slices([end[1], end[0]])];
}

/** Slices that thicken from the outer edge, where nothing is sure, to the inner. */
function slices([outer, inner]: Stretch): Stretch[] {
  const step = (inner - outer) / SLICES;
  return Array.from({ length: SLICES }, (_, index) => {
    const near = outer + step * (index + 1);
    const far = near - step * (0.22 + 0.16 * index);
    return far <= near ? [far, near] : [near, far];
  });
}

/** The pieces that lie before a limit; those beyond it shrink to nothing at the limit. */
export const cutAt = (pieces: readonly Stretch[], limit: number): Stretch[] =>
  pieces.map(([from, to]) => [Math.min(from, limit), Math.min(to, limit)]);

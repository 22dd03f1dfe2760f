import type { Size } from '../../graphics/mark.ts';

/**
 * Blur a field of values, row by row: the mean of a square around each, taken three times, which is
 * all but a Gaussian. What lies beyond the edge is as at the edge.
 * @param radius half the square's side, in cells
 */
export function blur(field: Float32Array, { width, height }: Size, radius: number): Float32Array {
  let blurred = field;
  for (let pass = 0; pass < 3; pass++) {
    blurred = runningMeans(blurred, { lines: height, line: width, cell: 1, length: width }, radius);
    blurred = runningMeans(blurred, { lines: width, line: 1, cell: width, length: height }, radius);
  }
  return blurred;
}

/** How to walk a field: its lines, the step from one to the next, and that from cell to cell in one. */
type Walk = {
  readonly lines: number;
  readonly line: number;
  readonly cell: number;
  readonly length: number;
};

function runningMeans(
  field: Float32Array,
  { lines, line, cell, length }: Walk,
  radius: number,
): Float32Array {
  const means = new Float32Array(field.length);
  for (let i = 0; i < lines; i++) {
    const at = (k: number): number =>
      field[i * line + Math.min(length - 1, Math.max(0, k)) * cell] ?? 0;
    let sum = 0;
    for (let k = -radius; k <= radius; k++) sum += at(k);
    for (let k = 0; k < length; k++) {
      means[i * line + k * cell] = sum / (2 * radius + 1);
      sum += at(k + radius + 1) - at(k - radius);
    }
  }
  return means;
}

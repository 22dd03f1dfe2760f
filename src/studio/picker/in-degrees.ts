/** Degrees as a file has them: with no more digits than a map can show at its zoom. */
export function inDegrees<Degrees extends readonly number[]>(
  degrees: Degrees,
  zoom: number,
): Degrees {
  const digits = Math.min(5, Math.max(2, Math.ceil(zoom / 2) - 1));
  return degrees.map((each) => Number(each.toFixed(digits))) as unknown as Degrees;
}

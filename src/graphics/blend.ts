const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** Whether two attribute values differ in their numbers only: two translations, two like paths. */
export const isSameShape = (a: string, b: string): boolean =>
  a.replace(NUMBER, '#') === b.replace(NUMBER, '#');

/**
 * From one attribute value to another of the same shape, by its numbers; `t` runs from 0 to 1.
 * What d3-interpolate's `interpolateString` does, without the ten kilobytes of color spaces that
 * its bundle brings.
 */
export function blend(from: string, to: string): (t: number) => string {
  const starts = (from.match(NUMBER) ?? []).map(Number);
  return (t) => {
    let i = 0;
    return to.replace(NUMBER, (end) => {
      const start = starts[i++] ?? Number(end);
      return String(start + (Number(end) - start) * t);
    });
  };
}

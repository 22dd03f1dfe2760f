/** A number as attributes of SVG have it. */
export const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** Whether two attribute values differ in their numbers only: two translations, two like paths. */
export const isSameShape = (a: string, b: string): boolean =>
  a.replace(NUMBER, '#') === b.replace(NUMBER, '#');

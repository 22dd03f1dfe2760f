import { NUMBER } from './same-shape.ts';

/** Blend two values of one shape: each number of the first goes to its match in the second, from 0 to 1. */
export function blend(from: string, to: string): (t: number) => string {
  const starts = (from.match(NUMBER) ?? []).map(Number);
  const ends = (to.match(NUMBER) ?? []).map(Number);
  const [head = '', ...words] = to.split(NUMBER);
  return (t) =>
    words.reduce((written, word, i) => {
      const [start = 0, end = 0] = [starts[i], ends[i]];
      return `${written}${start + (end - start) * t}${word}`;
    }, head);
}

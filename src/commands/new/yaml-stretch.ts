import { isScalar, type Pair } from 'yaml';

/** The stretch of a text from one offset to another. */
export type Stretch = readonly [from: number, to: number];

/** A text with a stretch of it exchanged. */
export const spliced = (text: string, [from, to]: Stretch, instead: string): string =>
  text.slice(0, from) + instead + text.slice(to);

/** Where something that was parsed stands. */
export function rangeOf(node: unknown): Stretch {
  const { range } = node as { readonly range?: readonly number[] | null };
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** The name of a field. */
export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/**
 * The lines of a field, from the start of the first to the end of the last, without the end of that
 * line; nothing where something else stands before it in its line.
 */
export function stretchOf(text: string, { key, value }: Pair): Stretch | undefined {
  const [start] = rangeOf(key);
  const from = text.lastIndexOf('\n', start) + 1;
  if (text.slice(from, start).trim() !== '') return undefined;
  const lastSign = text.slice(0, rangeOf(value)[1]).trimEnd().length;
  const rest = /\r?\n|$/.exec(text.slice(lastSign));
  return [from, lastSign + (rest?.index ?? 0)];
}

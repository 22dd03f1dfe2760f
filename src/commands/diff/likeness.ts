/** From so much on, a text counts as another one reworded. */
export const LIKE = 0.5;

/** How much of their words two texts share, from 0 to 1, in any order. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [words, others] = [wordsIn(one), wordsIn(other)];
  if (words.size + others.size === 0) return 0;
  return (2 * words.intersection(others).size) / (words.size + others.size);
}

const wordsIn = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

import { fold } from '../names/fold.ts';

/** A word that hyphens make of several. */
const COMPOUND = /[\p{L}\p{M}\p{N}’‘'ʿʾ]+(?:[-\u2010\u2011–][\p{L}\p{M}\p{N}’‘'ʿʾ]+)+/gu;

const HYPHEN = /[-\u2010\u2011–]/g;

/** The words of a text or a query, one spelling for all that are often exchanged, one of many for many. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);

/** As English forms it: names that end so lose their end in texts and queries alike. */
const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

/** The words by which a text is found: of those with hyphens the parts, and the whole without them. */
export const findableWordsOf = (text: string): string[] => [
  ...wordsOf(text),
  ...(text.match(COMPOUND) ?? []).flatMap((word) => wordsOf(word.replace(HYPHEN, ''))),
];

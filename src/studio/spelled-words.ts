import { fold } from '../names/fold.ts';

/** A word of a text: as it counts as one spelling with others, and from where to where it stands. */
export type SpelledWord = { readonly folded: string; readonly from: number; readonly to: number };

/** A word with its article, its apostrophes and the points of an abbreviation. */
const WORD = /(?:[Aa]l-)?[\p{L}\p{N}][\p{L}\p{N}\p{M}’'‘ʿʾ.]*/gu;

/** What is no part of a name at its end: a full stop, or the ending of an owner. */
const ENDING = /(?<!\.\p{L})\.$|[’']s?$/u;

/** The words of a text in their order. */
export const spelledWords = (text: string): SpelledWord[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const word = found.replace(ENDING, '').replace(ENDING, '');
    return { folded: fold(word), from: index, to: index + word.length };
  });

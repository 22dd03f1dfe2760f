import { findableWordsOf } from './words.ts';

/** A run of an excerpt: a word that was searched for, or what stands between. */
export type Run = { readonly text: string; readonly isFound: boolean };

/** The length of an excerpt, in characters, about. */
const LENGTH = 200;

/** So much of it stands before the first word that was found, where there is more. */
const BEFORE = 60;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’‘'ʿʾ.\u2010\u2011–-][\p{L}\p{M}\p{N}]+)*/gu;

type Word = { readonly from: number; readonly to: number; readonly found: readonly string[] };

/** A text as runs, with the words that fit marked. */
export const marked = (text: string, terms: ReadonlySet<string>): Run[] =>
  runsBetween(text, wordsIn(text, terms), 0, text.length);

/**
 * The stretch of a text with most of the words that fit, cut between words, with an ellipsis where it
 * is cut; its beginning where none fits.
 * @param terms the words that fit, as `findableWordsOf` gives them
 */
export function excerptOf(text: string, terms: ReadonlySet<string>): Run[] {
  const words = wordsIn(text, terms);
  const [from, to] = stretchOf(text, words);
  return [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...runsBetween(text, words, from, to),
    ...(to < text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

/** Whether any word of a text fits. */
export const hasAny = (text: string, terms: ReadonlySet<string>): boolean =>
  findableWordsOf(text).some((word) => terms.has(word));

function wordsIn(text: string, terms: ReadonlySet<string>): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    found: findableWordsOf(word).filter((each) => terms.has(each)),
  }));
}

function stretchOf(text: string, words: readonly Word[]): readonly [from: number, to: number] {
  if (text.length <= LENGTH * 1.2) return [0, text.length];
  const found = words.filter((word) => word.found.length > 0);
  const countFrom = ({ from }: Word): number =>
    new Set(
      found
        .filter((word) => word.from >= from && word.to <= from + LENGTH - BEFORE)
        .flatMap((word) => word.found),
    ).size;
  const best = found.toSorted((a, b) => countFrom(b) - countFrom(a))[0];
  const wanted = Math.min((best?.from ?? 0) - BEFORE, text.length - LENGTH);
  const from = wanted <= BEFORE / 2 ? 0 : (words.find((word) => word.from >= wanted)?.from ?? 0);
  const end = words.findLast((word) => word.to <= from + LENGTH)?.to ?? text.length;
  return [from, text.length - end < 10 ? text.length : end];
}

function runsBetween(text: string, words: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const word of words) {
    if (word.found.length === 0 || word.from < at || word.to > to) continue;
    runs.push({ text: text.slice(at, word.from), isFound: false });
    runs.push({ text: text.slice(word.from, word.to), isFound: true });
    at = word.to;
  }
  runs.push({ text: text.slice(at, to), isFound: false });
  return runs.filter((run) => run.text !== '');
}

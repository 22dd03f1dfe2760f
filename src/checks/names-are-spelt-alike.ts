import { distance } from 'fastest-levenshtein';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { textsIn } from '../story/texts-in-draft.ts';

/** Words that begin with a large letter and are long enough for one letter to be a slip. */
const NAMES = /(?<![\p{L}’])\p{Lu}[\p{Ll}’]{5,}/gu;

/** A name of fewer letters is soon another name by one of them. */
const SHORTEST = 6;

/** A name in the text that differs by one letter from a known one, and stands nowhere else, is misspelt. */
export function namesAreSpeltAlike(draft: Draft): Problem[] {
  const known = new Set(
    [...draft.places, ...draft.actors].flatMap(({ data }) =>
      data === undefined ? [] : [data.name, ...data.aliases].flatMap(wordsOf),
    ),
  );
  const texts = textsIn(draft).filter(({ field }) => field !== 'name' && field !== 'aliases');
  const count = new Map<string, number>();
  for (const { text } of texts) {
    for (const word of wordsOf(text)) count.set(word, (count.get(word) ?? 0) + 1);
  }
  const meant = new Map<string, string>();
  for (const [word, times] of count) {
    const near =
      times > 1 || word.length < SHORTEST || known.has(word) ? undefined : nearestOf(word, known);
    if (near !== undefined) meant.set(word, near);
  }
  if (meant.size === 0) return [];
  return texts.flatMap(({ file, text, at }) =>
    [...text.matchAll(NAMES)].flatMap(({ 0: found, index }) => {
      const word = meant.get(bare(found));
      if (word === undefined) return [];
      return [
        {
          file,
          ...at(index),
          message: `“${found}” is spelt nearly as “${word}”.`,
          fix: `Write ${word}, or accept it as another name, with the reason.`,
          rule: 'names-are-spelt-alike',
        },
      ];
    }),
  );
}

const wordsOf = (text: string): string[] => (text.match(NAMES) ?? []).map(bare);

/** A name without the ending of its owner: “Bank’s” is “Bank”. */
const bare = (word: string): string => word.replace(/’s?$/, '');

function nearestOf(word: string, known: ReadonlySet<string>): string | undefined {
  // A plural, and the word for who or what is of a place, are words of their own.
  const isForm = (name: string): boolean => word.startsWith(name) || name.startsWith(word);
  return [...known].find((name) => distance(word, name) === 1 && !isForm(name));
}

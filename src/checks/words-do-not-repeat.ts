import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { textsIn } from '../story/texts-in-draft.ts';

/** A word twice in a row, perhaps over the end of a line; numbers and names of one letter may be. */
const TWICE = /(?<![\p{L}\p{N}-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}-])/giu;

/** No word stands twice in a row by mistake. */
export function wordsDoNotRepeat(draft: Draft): Problem[] {
  const rule = 'words-do-not-repeat';
  const words = (word: string) => ({
    message: `“${word.replace(/\s+/, ' ')}”: a word stands twice in a row.`,
    fix: 'Remove one of the two.',
    rule,
  });
  const inProse = proseOf(draft).flatMap(({ file, text }) =>
    text.paragraphs.flatMap(({ line, column, text: paragraph }) =>
      [...paragraph.matchAll(TWICE)].map(([found]) => ({ file, line, column, ...words(found) })),
    ),
  );
  const inFields = textsIn(draft)
    .filter(({ field }) => field !== undefined)
    .flatMap(({ file, text, at }) =>
      [...text.matchAll(TWICE)].map(({ 0: found, index }) => ({
        file,
        ...at(index),
        ...words(found),
      })),
    );
  return [...inProse, ...inFields];
}

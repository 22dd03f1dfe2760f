import { proseOf, type Draft } from '../story/draft.ts';
import { nearCitations } from '../story/near-citations.ts';
import type { Problem } from '../story/problem.ts';

/** What looks like a citation of a note is one: readers would see its signs. */
export function citationsAreWhole(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text }) =>
    nearCitations(text).map(({ line, column, passage, meant }) => ({
      file,
      line,
      column,
      message: `“${passage}” looks like the citation of a note and is none.`,
      fix: meant === undefined ? 'Write it as [^note-5].' : `Write ${meant}.`,
      rule: 'citations-are-whole',
      ...(meant === undefined || passage.includes('\n')
        ? {}
        : { edit: { line, column, passage, instead: meant } }),
    })),
  );
}

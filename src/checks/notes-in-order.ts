import type { Draft } from '../story/draft.ts';
import { firstCitations } from '../story/first-citations.ts';
import type { Problem } from '../story/problem.ts';

/** Readers meet new notes in the report’s order. */
export function notesInOrder(draft: Draft): Problem[] {
  let highest = 0;
  return firstCitations(draft).flatMap(({ chapter, citation: { line, column }, number }) => {
    if (number > highest) {
      highest = number;
      return [];
    }
    return [
      {
        file: chapter.file,
        line,
        column,
        message: `Note ${number} is first cited here, after note ${highest}; the report has it before.`,
        fix: `Cite note ${number} before note ${highest} comes up, or correct the number.`,
        rule: 'notes-in-order',
      },
    ];
  });
}

import type { Draft } from '../story/draft.ts';
import { firstCitations } from '../story/first-citations.ts';
import type { Problem } from '../story/problem.ts';

/** A chapter is the first to cite only notes of its own range. */
export function notesInRange(draft: Draft): Problem[] {
  return firstCitations(draft).flatMap(({ chapter, citation: { line, column }, number }) => {
    if (chapter.data === undefined) return [];
    const { notes } = chapter.data;
    if (notes !== undefined && number >= notes[0] && number <= notes[1]) return [];
    const range =
      notes === undefined ? 'has no notes of its own' : `has the notes ${notes[0]} to ${notes[1]}`;
    return [
      {
        file: chapter.file,
        line,
        column,
        message: `Note ${number} is first cited here, but this chapter ${range}.`,
        fix: 'Correct the number, or the “notes” at the head of the chapters.',
        rule: 'notes-in-range',
      },
    ];
  });
}

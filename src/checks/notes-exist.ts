import { idsOf, noteCountOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { noteReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A note that a chapter cites or another note repeats is there. */
export function notesExist(draft: Draft): Problem[] {
  return unknownNames({
    references: noteReferences(draft),
    known: idsOf(draft.notes),
    noun: 'note',
    otherwise: `Notes are cited by number, from [^note-1] to [^note-${noteCountOf(draft)}].`,
    rule: 'notes-exist',
  });
}

import { idsOf, noteCountOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { noteReferences } from '../story/references.ts';
import { unresolved } from './unknown-names.ts';

/** A note that a chapter cites or another note repeats is there. */
export function notesExist(draft: Draft): Problem[] {
  // That there are none at all is said once, by the rule that numbers them.
  if (draft.notes.length === 0) return [];
  const known = idsOf(draft.notes);
  const references = noteReferences(draft);
  return unresolved(references, known).map(({ id, ...where }) => {
    // A note is meant by its number, not by a name that looks like it.
    const meant = `note-${Number(/\d+/.exec(id)?.[0])}`;
    return {
      ...where,
      message: `Unknown note “${id}”.`,
      fix: known.has(meant)
        ? `Did you mean “${meant}”?`
        : `Notes are cited by number, from [^note-1] to [^note-${noteCountOf(draft)}].`,
      rule: 'notes-exist',
    };
  });
}

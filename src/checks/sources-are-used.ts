import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { sourceReferences } from '../story/references.ts';
import { unresolved } from './unknown-names.ts';

/** Every source is cited by a note. */
export function sourcesAreUsed(draft: Draft): Problem[] {
  const references = sourceReferences(draft);
  const isWhole = draft.notes.length > 0 && draft.notes.every(({ data }) => data !== undefined);
  if (!isWhole || unresolved(references, idsOf(draft.sources)).length > 0) return [];
  const cited = new Set(references.map(({ id }) => id));
  return draft.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      column: 1,
      message: `No note cites the source “${id}”.`,
      fix: `Write “source: ${id}” in the note that rests on it, or remove this file.`,
      rule: 'sources-are-used',
    }));
}

import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { sourceReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A source that a note cites is there. */
export function sourcesExist(draft: Draft): Problem[] {
  return unknownNames({
    references: sourceReferences(draft),
    known: idsOf(draft.sources),
    noun: 'source',
    otherwise: `Add the source to ${draft.folder}/sources, or correct its name.`,
    rule: 'sources-exist',
  });
}

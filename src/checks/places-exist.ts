import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { placeReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A place that the text, a map or another entry names is there. */
export function placesExist(draft: Draft): Problem[] {
  return unknownNames({
    references: placeReferences(draft),
    known: idsOf(draft.places),
    noun: 'place',
    otherwise: `Add the place to ${draft.folder}/places, or correct its name.`,
    rule: 'places-exist',
  });
}

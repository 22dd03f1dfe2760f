import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { actorReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** An actor that the text or another entry names is there. */
export function actorsExist(draft: Draft): Problem[] {
  return unknownNames({
    references: actorReferences(draft),
    known: idsOf(draft.actors),
    noun: 'actor',
    otherwise: `Add the actor to ${draft.folder}/actors, or correct its name.`,
    rule: 'actors-exist',
  });
}

import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { sceneReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A scene that a chapter, the cover or the notes page shows is there. */
export function scenesExist(draft: Draft): Problem[] {
  return unknownNames({
    references: sceneReferences(draft),
    known: idsOf(draft.scenes),
    noun: 'scene',
    otherwise: 'Add the scene to content/scenes, or correct its name.',
    rule: 'scenes-exist',
  });
}

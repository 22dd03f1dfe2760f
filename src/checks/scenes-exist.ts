import { idsOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { cardReferences, chapterOpenings, sceneReferences } from '../story/references.ts';
import { unknownNames } from './unknown-names.ts';

/** A scene that a chapter, the cover, the notes page or a shared link shows is there. */
export function scenesExist(draft: Draft): Problem[] {
  return unknownNames({
    references: [...sceneReferences(draft), ...chapterOpenings(draft), ...cardReferences(draft)],
    known: idsOf(draft.scenes),
    noun: 'scene',
    otherwise: `Add the scene to ${draft.folder}/scenes, or correct its name.`,
    rule: 'scenes-exist',
  });
}

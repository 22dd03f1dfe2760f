import { isWholeText, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { sceneReferences } from '../story/references.ts';

/** Every scene stands in a chapter, on the cover or on the page with all notes. */
export function scenesAreUsed(draft: Draft): Problem[] {
  if (!isWholeText(draft)) return [];
  const used = new Set(sceneReferences(draft).map(({ id }) => id));
  return draft.scenes
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      column: 1,
      message: `No chapter shows the scene “${id}”.`,
      fix: `Write <Scene id="${id}"> with its steps in a chapter, or remove this file.`,
      rule: 'scenes-are-used',
    }));
}

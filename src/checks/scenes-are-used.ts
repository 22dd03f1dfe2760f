import { idsOf, isWholeText, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { sceneReferences } from '../story/references.ts';
import { evidenceSceneFits } from './evidence-scene-fits.ts';
import { unresolved } from './unknown-names.ts';

/** Every scene stands in a chapter, on the cover or on the page with all notes. */
export function scenesAreUsed(draft: Draft): Problem[] {
  const references = sceneReferences(draft);
  if (!isWholeText(draft) || unresolved(references, idsOf(draft.scenes)).length > 0) return [];
  const used = new Set(references.map(({ id }) => id));
  const isMisled = evidenceSceneFits(draft).length > 0;
  return draft.scenes
    .filter(({ id, data }) => !used.has(id) && !(isMisled && data?.kind === 'evidence'))
    .map(({ id, file }) => ({
      file,
      line: 1,
      column: 1,
      message: `No chapter shows the scene “${id}”.`,
      fix: `Write <Scene id="${id}"> with its steps in a chapter, or remove this file.`,
      rule: 'scenes-are-used',
    }));
}

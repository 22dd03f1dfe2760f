import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { evidenceReference } from '../story/references.ts';

/** The page with all notes shows a scene that is drawn from the notes. */
export function evidenceSceneFits(draft: Draft): Problem[] {
  return evidenceReference(draft).flatMap(({ id, ...where }) => {
    const scene = draft.scenes.find((each) => each.id === id)?.data;
    if (scene === undefined || scene.kind === 'evidence') return [];
    return [
      {
        ...where,
        message: `The scene “${id}” is of kind \`${scene.kind}\`; the page with all notes shows one of kind \`evidence\`.`,
        fix: 'Name a scene whose file says `kind: evidence`.',
        rule: 'evidence-scene-fits',
      },
    ];
  });
}

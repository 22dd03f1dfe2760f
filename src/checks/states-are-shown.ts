import { isWholeText, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { statesOf } from '../story/scene-states.ts';
import { showingsOf } from '../story/showings.ts';

/** Every state of a scene is shown by a step, by the cover or by the page with all notes. */
export function statesAreShown(draft: Draft): Problem[] {
  if (!isWholeText(draft)) return [];
  const shown = new Set(showingsOf(draft).map(({ scene, state }) => `${scene}/${state}`));
  return draft.scenes.flatMap((scene) =>
    statesOf(scene)
      .filter(({ name }) => !shown.has(`${scene.id}/${name}`))
      .map(({ name }) => ({
        file: scene.file,
        ...scene.locate(['states', name]),
        message: `No step shows the state “${name}”.`,
        fix: `Write <Step id="…" state="${name}"> in the scene “${scene.id}” of a chapter, or remove the state.`,
        rule: 'states-are-shown',
      })),
  );
}

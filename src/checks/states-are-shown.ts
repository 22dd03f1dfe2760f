import type { SceneEntry } from '../kinds/scene.ts';
import { isWholeText, type Draft, type Entry } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { statesOf } from '../story/scene-states.ts';
import { showingsOf } from '../story/showings.ts';

/** Every state of a scene is shown by a step, by the cover or by the page with all notes. */
export function statesAreShown(draft: Draft): Problem[] {
  if (!isWholeText(draft)) return [];
  const showings = showingsOf(draft);
  const states = new Map(draft.scenes.map((scene) => [scene.id, namesOf(scene)]));
  // A name that leads nowhere may be meant for what seems not to be shown.
  if (showings.some(({ scene }) => !states.has(scene))) return [];
  const misled = new Set(
    showings
      .filter(({ scene, state }) => !states.get(scene)?.includes(state))
      .map(({ scene }) => scene),
  );
  const shown = new Set(showings.map(({ scene, state }) => `${scene}/${state}`));
  // Of a scene that is shown nowhere, one problem says so.
  const told = draft.scenes.filter(
    ({ id }) => !misled.has(id) && showings.some(({ scene }) => scene === id),
  );
  return told.flatMap((scene) =>
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

const namesOf = (scene: Entry<SceneEntry>): string[] => statesOf(scene).map(({ name }) => name);

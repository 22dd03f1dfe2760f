import type { Draft } from '../story/draft.ts';
import { anyOf, didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { statesOf } from '../story/scene-states.ts';
import { openingsOf, platesOf, showingsOf } from '../story/showings.ts';

/** A state that a step, the cover, the notes page, the opening of a chapter or a plate shows is one of its scene’s. */
export function statesExist(draft: Draft): Problem[] {
  const scenes = new Map(
    draft.scenes
      .filter(({ data }) => data !== undefined)
      .map((scene) => [scene.id, statesOf(scene).map(({ name }) => name)]),
  );
  return [...showingsOf(draft), ...openingsOf(draft), ...platesOf(draft)].flatMap(
    ({ scene, state, file, line, column }) => {
      const states = scenes.get(scene);
      if (states === undefined || states.includes(state)) return [];
      return [
        {
          file,
          line,
          column,
          message: `The scene “${scene}” has no state “${state}”.`,
          fix: didYouMean(
            state,
            states,
            states.length === 0
              ? `Add the state to ${draft.folder}/scenes/${scene}.yaml.`
              : `Write one of ${anyOf(states)}.`,
          ),
          rule: 'states-exist',
        },
      ];
    },
  );
}

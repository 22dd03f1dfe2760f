import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { nearest } from '../story/nearest.ts';
import { statesOf } from '../story/scene-states.ts';

/** A text equivalent shorter than this, in characters, cannot be a sentence. */
export const SHORTEST = 20;

/** Every state of a scene says in a sentence or two what it shows, for readers who do not see it. */
export function statesHaveText({ scenes }: Draft): Problem[] {
  return scenes.flatMap((scene) =>
    statesOf(scene).flatMap(({ name, alt, fields }) => {
      const wrong = whatIsWrong(alt);
      // A field of nearly this name is told to be unknown.
      const isMisnamed = fields.some((field) => field !== 'alt' && nearest(field, ['alt']));
      if (wrong === undefined || isMisnamed) return [];
      return [
        {
          file: scene.file,
          ...scene.locate(['states', name, 'alt']),
          message: `The state “${name}” ${wrong}.`,
          fix: 'Write “alt:” and one or two whole sentences: what this state shows, with its figures.',
          rule: 'states-have-text',
        },
      ];
    }),
  );
}

function whatIsWrong(alt: unknown): string | undefined {
  if (alt === undefined || alt === null) return 'has no text equivalent, “alt”';
  if (typeof alt !== 'string') return 'has a text equivalent, “alt”, that is no text';
  if (alt.trim() === '') return 'has an empty text equivalent, “alt”';
  if (alt.trim().length < SHORTEST) return `has a text equivalent, “alt”, of only “${alt.trim()}”`;
  return undefined;
}

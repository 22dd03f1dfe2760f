import type { Draft } from '../story/draft.ts';
import { fieldOf } from '../story/schema-lookup.ts';
import type { Problem } from '../story/problem.ts';
import { SHORTEST } from './states-have-text.ts';
import { statesOf } from '../story/scene-states.ts';

/** So many characters are heard in half a minute: who does not see the picture waits no longer. */
const LONGEST = 700;

/** What stands in for a picture says more than its title, and something else for each state. */
export function altsSayMore({ scenes }: Draft): Problem[] {
  return scenes.flatMap((scene) => {
    const told = new Map<string, string>(
      ['title', 'description', 'drawn'].flatMap((field) => {
        const words = fieldOf(scene.raw, field);
        return typeof words === 'string' ? [[plainly(words), `as its ${field}`] as const] : [];
      }),
    );
    const seen = new Set<unknown>();
    return statesOf(scene).flatMap(({ name, alt, raw }) => {
      // A state that is another one once more says what that says.
      if (seen.has(raw)) return [];
      seen.add(raw);
      if (typeof alt !== 'string' || alt.trim().length < SHORTEST) return [];
      const twin = told.get(plainly(alt));
      told.set(plainly(alt), twin ?? `as the state “${name}”`);
      const wrong =
        twin !== undefined
          ? `says the same ${twin}`
          : alt.length > LONGEST
            ? `has ${alt.length} characters, which is too long to be listened to`
            : undefined;
      if (wrong === undefined) return [];
      return [
        {
          file: scene.file,
          ...scene.locate(['states', name, 'alt']),
          message: `The text equivalent, “alt”, of “${name}” ${wrong}.`,
          fix: 'Write in one or two sentences what this state shows and no other does, with its figures.',
          rule: 'alts-say-more',
        },
      ];
    });
  });
}

const plainly = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

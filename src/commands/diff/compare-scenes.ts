import type { ComparedState } from '../pictures/compare-states.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { wordsOf, type Files, type Telling, type ToldText } from './telling.ts';

/** What became of a state: its text for readers who do not see it, and its picture if that changed. */
export type StateChange = {
  readonly state: string;
  /** The first sentences of the steps that show it; of those that did where it is gone. */
  readonly shownBy: readonly string[];
  readonly altBefore: string | undefined;
  readonly altAfter: string | undefined;
  readonly picture: ComparedState | undefined;
};

/** What became of a scene: its words, and its states. */
export type SceneChange = {
  readonly id: string;
  readonly title: string;
  /** The text that shows it, by id; none where it stands in no text. */
  readonly text: string | undefined;
  readonly fields: readonly FieldChange[];
  readonly states: readonly StateChange[];
};

/** What of a new scene is told in words: all the rest is in its pictures. */
const HEAD = ['title', 'description', 'drawn'];

/**
 * What scenes say and show otherwise than before, in the order of their files.
 * @param pictures the states that are drawn otherwise
 */
export function compareScenes(
  before: Telling,
  after: Telling,
  pictures: readonly ComparedState[],
): SceneChange[] {
  return [...new Set([...after.scenes.keys(), ...before.scenes.keys()])]
    .map((id): SceneChange => {
      const [old, now] = [before.scenes.get(id), after.scenes.get(id)];
      const isThere = ({ scenes }: { readonly scenes: readonly string[] }): boolean =>
        scenes.includes(id);
      return {
        id,
        title: wordsOf(now ?? old, 'title') ?? id,
        text: (after.texts.find(isThere) ?? before.texts.find(isThere))?.id,
        fields: compareFields(old, now).filter(
          ({ path, before: was, after: is }) =>
            !(path[0] === 'states' && path.at(-1) === 'alt') &&
            (old !== undefined && now !== undefined
              ? [was, is].some((value) => value !== undefined && isWords(value))
              : HEAD.includes(path.join())),
        ),
        states: compareStatesOf(id, {
          old,
          now,
          pictures,
          texts: [...after.texts, ...before.texts],
        }),
      };
    })
    .filter(({ fields, states }) => fields.length + states.length > 0);
}

type Sides = {
  readonly old: unknown;
  readonly now: unknown;
  readonly pictures: readonly ComparedState[];
  readonly texts: readonly ToldText[];
};

function compareStatesOf(scene: string, { old, now, pictures, texts }: Sides): StateChange[] {
  const [were, are] = [altsOf(old), altsOf(now)];
  return [...new Set([...are.keys(), ...were.keys()])].flatMap((state): StateChange[] => {
    const picture = pictures.find((each) => each.scene === scene && each.state === state);
    const [altBefore, altAfter] = [were.get(state), are.get(state)];
    if (picture === undefined && altBefore === altAfter) return [];
    return [{ state, shownBy: stepsWith(scene, state, texts), altBefore, altAfter, picture }];
  });
}

/** The steps of the first text that shows a state, by their first sentences. */
function stepsWith(scene: string, state: string, texts: readonly ToldText[]): string[] {
  const found = texts.map(({ units }) =>
    units.flatMap((unit) =>
      unit.kind === 'step' && unit.scene === scene && unit.state === state ? [unit.title] : [],
    ),
  );
  return found.find((titles) => titles.length > 0) ?? [];
}

/** What the states of a scene’s file say for readers who do not see them. */
function altsOf(fields: unknown): Map<string, string | undefined> {
  const states: unknown =
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, 'states') : undefined;
  return new Map(
    Object.entries(states ?? {}).map(([state, each]) => [state, wordsOf(each, 'alt')?.trim()]),
  );
}

/** Whether a field holds words or a number for readers, not ids or positions. */
const isWords = (value: string): boolean =>
  !/^[a-z][a-z0-9-]*(, [a-z][a-z0-9-]*)*$/.test(value) && !/^-?[\d.]+(, -?[\d.]+)+$/.test(value);

/** The names of all scenes by their ids. */
export const titlesOf = (scenes: Files): Map<string, string> =>
  new Map([...scenes].map(([id, fields]) => [id, wordsOf(fields, 'title') ?? id]));

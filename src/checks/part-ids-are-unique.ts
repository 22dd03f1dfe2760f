import { listsOfPartsIn } from '../kinds/named-in-scene.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The parts of a scene have names of their own: by them, a part stays itself from state to state. */
export function partIdsAreUnique({ scenes }: Draft): Problem[] {
  return scenes.flatMap(({ data, file, locate }) => {
    if (data === undefined) return [];
    const parts = listsOfPartsIn(data).flatMap((list) => [...Map.groupBy(list, ({ id }) => id)]);
    return parts.flatMap(([id, [, ...again]]) =>
      again.map(({ path }) => ({
        file,
        ...locate(path),
        message: `Another part of this scene is called “${id}” already.`,
        fix: 'Give this part another id.',
        rule: 'part-ids-are-unique',
      })),
    );
  });
}

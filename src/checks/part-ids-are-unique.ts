import type { SceneEntry } from '../kinds/scene.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { listsInGroups } from './parts-of-groups.ts';
import type { Part } from './scene-part.ts';

/** The parts of a scene have names of their own: by them, a part stays itself from state to state. */
export function partIdsAreUnique({ scenes }: Draft): Problem[] {
  return scenes.flatMap(({ data, file, locate }) => {
    if (data === undefined) return [];
    const lists = data.kind === 'groups' ? listsInGroups(data) : [partsOf(data)];
    const parts = lists.flatMap((list) => [...Map.groupBy(list, ({ id }) => id)]);
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

function partsOf(scene: SceneEntry): Part[] {
  if (scene.kind === 'periods') return named(scene.periods, ['periods']);
  if (scene.kind === 'pulls') return named(scene.forces, ['forces']);
  if (scene.kind === 'exchange') return named(scene.turns, ['turns']);
  if (scene.kind === 'voices') {
    return scene.rounds.flatMap(({ voices, targets }, round) => [
      ...named(voices, ['rounds', round, 'voices']),
      ...named(targets, ['rounds', round, 'targets']),
    ]);
  }
  if (scene.kind !== 'lanes') return [];
  return [
    ...named(scene.line, ['line']),
    ...named(scene.lanes, ['lanes']),
    ...scene.lanes.flatMap(({ bands }, lane) => named(bands, ['lanes', lane, 'bands'])),
    ...named(scene.events, ['events']),
  ];
}

const named = (parts: readonly { readonly id: string }[], path: Part['path']): Part[] =>
  parts.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

import type { SceneEntry } from '../schemas/scene.ts';
import type { Draft } from '../story/draft.ts';
import { anyOf, didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';

type Use = {
  readonly id: string;
  readonly noun: string;
  readonly known: readonly string[];
  readonly path: readonly PropertyKey[];
};

/** A part of a chart that one of its states names is there. */
export function partsExist({ scenes }: Draft): Problem[] {
  return scenes.flatMap(({ data, file, locate }) =>
    (data === undefined ? [] : usesIn(data))
      .filter(({ id, known }) => !known.includes(id))
      .map(({ id, noun, known, path }) => ({
        file,
        ...locate(path),
        message: `This scene has no ${noun} “${id}”.`,
        fix: didYouMean(id, known, `Write one of ${anyOf(known)}.`),
        rule: 'parts-exist',
      })),
  );
}

function usesIn(scene: SceneEntry): Use[] {
  switch (scene.kind) {
    case 'periods': {
      const known = scene.periods.map(({ id }) => id);
      return Object.entries(scene.states).map(([state, { shows }]) => ({
        id: shows,
        noun: 'period',
        known,
        path: ['states', state, 'shows'],
      }));
    }
    case 'distances': {
      const known = Object.keys(scene.states);
      return Object.entries(scene.states).flatMap(([state, { scaleOf }]) =>
        scaleOf === undefined
          ? []
          : [{ id: scaleOf, noun: 'state', known, path: ['states', state, 'scaleOf'] }],
      );
    }
    case 'map':
    case 'lanes':
    case 'flow':
    case 'share':
      return [];
  }
}

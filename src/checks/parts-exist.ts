import { placesHeldIn } from '../schemas/note.ts';
import type { SceneEntry } from '../kinds/scene.ts';
import type { Draft } from '../story/draft.ts';
import { anyOf, didYouMean } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { usesInExchange } from './parts-of-exchange.ts';
import { usesInGroups } from './parts-of-groups.ts';
import { usesInVoices } from './parts-of-voices.ts';
import type { PartUse } from './scene-part.ts';

/** A part of a chart that one of its states names is there. */
export function partsExist({ scenes, notes }: Draft): Problem[] {
  return scenes.flatMap(({ data, file, locate }) =>
    (data === undefined ? [] : usesIn(data, notes))
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

function usesIn(scene: SceneEntry, notes: Draft['notes']): PartUse[] {
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
    case 'exchange':
      return usesInExchange(scene);
    case 'voices':
      return usesInVoices(scene);
    case 'pulls': {
      const known = scene.forces.map(({ id }) => id);
      return Object.entries(scene.states).flatMap(([state, { shows }]) =>
        shows === undefined
          ? []
          : [{ id: shows, noun: 'force', known, path: ['states', state, 'shows'] }],
      );
    }
    case 'evidence': {
      const near = scene.border?.near;
      return near === undefined
        ? []
        : [
            {
              id: near,
              noun: 'place of interviews',
              known: placesOf(notes),
              path: ['border', 'near'],
            },
          ];
    }
    case 'groups':
      return usesInGroups(scene);
    case 'map':
    case 'lanes':
    case 'flow':
    case 'share':
    case 'units':
    case 'tolls':
      return [];
  }
}

/** The places in which notes say that something was held. */
const placesOf = (notes: Draft['notes']): string[] => [
  ...new Set(notes.flatMap(({ data }) => (data === undefined ? [] : placesHeldIn(data)))),
];

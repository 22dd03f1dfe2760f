import { expect, test } from 'vitest';
import { map } from './kind.ts';
import { mapScene } from './schema.ts';

const scene = mapScene.parse({
  kind: 'map',
  title: 'Who lives by the river',
  description: 'Two clans and a village.',
  drawn: 'Where the words stand is schematic.',
  marks: {
    people: {
      kind: 'label',
      style: 'people',
      at: [10, 50],
      label: 'Millers, Ferrymen',
      title: 'Two clans live here, in one village.',
      notes: 'report',
      actors: ['millers', 'ferrymen'],
      places: ['ford'],
    },
  },
  states: {
    all: { alt: 'Two names.', frame: [9, 49, 11, 51], layers: [], marks: ['people'] },
  },
});

test('words on a map that name several say whom, and their entries lead to the map', () => {
  const firm = map.names(scene).filter(({ loose }) => !loose);
  expect(firm.map(({ collection, id }) => `${collection}: ${id}`)).toEqual([
    'actors: millers',
    'actors: ferrymen',
    'places: ford',
  ]);
});

import { expect, test } from 'vitest';
import { readBaseMap } from '../kinds/map/read-base-map.ts';
import { told } from '../testing/small-story.ts';

const river = 'scenes/river.yaml';

test('a state of a map shows marks that the scene has', () => {
  expect(told({ [river]: ['marks: [town]', 'marks: [town, twon]'] })).toEqual([
    `content/scenes/river.yaml:16:19  The map has no mark “twon”.
    Did you mean “town”?  [map-marks-exist]`,
  ]);
});

test('a mark of a map is shown by a state', () => {
  const bridge =
    '  bridge:\n    kind: place\n    at: town\n    title: A bridge.\n    notes: report\nstates:';
  expect(told({ [river]: ['states:', bridge] })).toEqual([
    `content/scenes/river.yaml:11:3  No state shows the mark “bridge”.
    Name it in the “marks” of a state, or remove it.  [map-marks-exist]`,
  ]);
});

test('a mark of a map stands on a place with a position', () => {
  const unplaced = 'name: Town\nkind: town\ndescription: A sentence.\nnotes: report\n';
  expect(told({ 'places/town.yaml': unplaced })).toEqual([
    `content/scenes/river.yaml:8:5  The mark “town” stands on the place “town”, which has no position.
    Add “at” to content/places/town.yaml, or write the position here.  [map-places-have-positions]`,
  ]);
});

test('a place, and a mark with a position of its own, lies on the land that the map draws', () => {
  const [west, south] = readBaseMap().explored;
  const swapped = told({ 'places/town.yaml': ['at: [40.5, 34.5]', `at: [${south}, ${west}]`] });
  expect(swapped).toHaveLength(1);
  expect(swapped[0]).toMatch(/^content\/places\/town\.yaml:3:1 /);
  expect(swapped[0]).toContain(`[${south}, ${west}] is not on the map`);
  const spot = told({ [river]: ['at: town', `at: [${west - 1}, ${south}]`] });
  expect(spot).toEqual([expect.stringContaining('Correct the numbers.')]);
});

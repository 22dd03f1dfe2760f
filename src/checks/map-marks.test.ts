import { expect, test } from 'vitest';
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
  expect(told({ 'places/town.yaml': ['at: [40.5, 34.5]', 'at: [34.5, 40.5]'] })).toEqual([
    `content/places/town.yaml:3:1  The position [34.5, 40.5] is not on the map, which reaches from 39 to 42 degrees east and from 33 to 36 north.
    Write the longitude first: [40.5, 34.5].  [positions-are-on-the-map]`,
  ]);
  const spot = told({ [river]: ['at: town', 'at: [38, 34]'] });
  expect(spot).toEqual([expect.stringContaining('Correct the numbers.')]);
});

test('a pull may lead to a place beyond the map, but is tied on it', () => {
  const pull = (from: string): readonly [string, string] => [
    'kind: place\n    at: town',
    `kind: pull\n    from: ${from}\n    toward: [-77, 39]\n    reach: 20`,
  ];
  expect(told({ [river]: pull('town') })).toEqual([]);
  expect(told({ [river]: pull('[38, 34]') })).toEqual([
    expect.stringContaining('Correct the numbers.'),
  ]);
});

test('the base map is held to its schema, as other files are', () => {
  const base = 'base-map.json';
  expect(told({ [base]: ['[39,33,42,36]', '[42,33,39,36]'] })).toEqual([
    `content/base-map.json:1:2  “explored”: A frame is [west, south, east, north] in degrees: west below east, south below north.
    It should be: How far a reader may drag a map: inside the land that is drawn.  [fields-fit]`,
  ]);
  expect(told({ [base]: ['"lakes"', '"laks"'] })).toEqual([
    expect.stringContaining('Did you mean “lakes”?'),
  ]);
  expect(told({ [base]: ['"border":', '"border"'] })).toEqual([
    expect.stringMatching(
      /^content\/base-map\.json:1:\d+ .*From here on the file cannot be read\./,
    ),
  ]);
  expect(told({ [base]: undefined })).toEqual([
    expect.stringContaining('content/base-map.json:1:1  This file is missing.'),
  ]);
});

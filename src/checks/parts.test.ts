import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const river = 'scenes/river.yaml';

const lanes = (second: string): string => `kind: lanes
title: The ferry
description: A sentence.
drawn: A sentence.
years: { from: 1900, to: 2000 }
silent: Nothing is said.
line:
  - id: line
    from: { precision: year, year: 1920 }
    notes: report
lanes:
  - id: ferry
    label: The ferry
    bands:
      - id: first
        from: unsaid
        to: today
        flow: thin
        label: It runs.
        notes: report
events:
  - id: ${second}
    date: { precision: year, year: 1950 }
    label: It sinks.
    notes: [1]
states:
  cover: &state
    alt: The ferry runs through the century.
    when: 1950s
    what: It runs.
    tells: { from: 1900, until: 2000 }
  today: *state
`;

const distances = (scaleOf: string): string => `kind: distances
title: The way
description: A sentence.
drawn: A sentence.
spans:
  damascus: &span { kilometers: 5, label: a way, notes: report }
  suburbs: *span
  baghdad: *span
states:
  cover:
    alt: The way is five kilometers long.
    shows: [suburbs]
    figure: suburbs
  today:
    alt: The way is still five kilometers long.
    shows: [suburbs]
    figure: suburbs
    scaleOf: ${scaleOf}
`;

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

test('two parts of a chart do not share a name', () => {
  expect(told({ [river]: lanes('sinking') })).toEqual([]);
  expect(told({ [river]: lanes('first') })).toEqual([
    `content/scenes/river.yaml:22:5  Another part of this scene is called “first” already.
    Give this part another id.  [part-ids-are-unique]`,
  ]);
});

test('a state of a chart names parts that the chart has', () => {
  expect(told({ [river]: distances('cover') })).toEqual([]);
  expect(told({ [river]: distances('covr') })).toEqual([
    `content/scenes/river.yaml:18:5  This scene has no state “covr”.
    Did you mean “cover”?  [parts-exist]`,
  ]);
});

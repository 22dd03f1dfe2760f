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

test('the border of the evidence stands beside a place in which notes held something', () => {
  const talk = 'number: 3\nkind: interview\ninterviewers: hasan\nrole: a fisher\nplace: Town\n';
  const border = 'border: { near: Twon, missing: Village }\nstates:';
  expect(told({ 'notes/note-3.yaml': talk, 'scenes/evidence.yaml': ['states:', border] })).toEqual([
    `content/scenes/evidence.yaml:6:11  This scene has no place of interviews “Twon”.
    Did you mean “Town”?  [parts-exist]`,
  ]);
});

const pulls = (second: string, shows: string): string => `kind: pulls
title: The ferry
description: A sentence.
drawn: A sentence.
banks: { west: Here, east: There }
limited: Limited by
caution: { text: Words., short: Words. }
forces:
${['wind', second].map(force).join('')}states:
  cover:
    alt: The wind pulls at the ferry from one bank.
    shows: ${shows}
  today:
    alt: The wind and the water pull at the ferry.
`;
const force = (id: string): string => `  - id: ${id}
    name: The ${id}
    from: west
    brief: To blow
    wants: &${id} { text: Words., short: Words., notes: report }
    limits: [*${id}]
`;

test('a state of forces tells one that is there', () => {
  expect(told({ [river]: pulls('water', 'watre') })).toEqual([
    `content/scenes/river.yaml:24:5  This scene has no force “watre”.
    Did you mean “water”?  [parts-exist]`,
  ]);
});

test('each force has an id of its own', () => {
  expect(told({ [river]: pulls('wind', 'wind') })).toEqual([
    `content/scenes/river.yaml:15:5  Another part of this scene is called “wind” already.
    Give this part another id.  [part-ids-are-unique]`,
  ]);
});

import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const river = 'scenes/river.yaml';
const town = 'places/town.yaml';

test('a misspelt field is met by the right one', () => {
  expect(told({ [river]: ['drawn:', 'drwan:'] })).toEqual([
    `content/scenes/river.yaml:4:1  Unknown field “drwan”.
    Did you mean “drawn”?  [fields-fit]`,
  ]);
});

test('a field of another kind of mark is unknown here', () => {
  expect(told({ [river]: ['    at: town\n', '    at: town\n    open: true\n'] })).toEqual([
    `content/scenes/river.yaml:9:5  Unknown field “marks.town.open”.
    Remove it; the fields here are kind, at, title, notes, label, arabic, labelAnchors, party, schematic, claimed, planned, partial.  [fields-fit]`,
  ]);
});

test('a field that was called otherwise in earlier releases is told its name', () => {
  expect(told({ [river]: ['    at: town\n', '    at: town\n    sides: [n]\n'] })).toEqual([
    `content/scenes/river.yaml:9:5  “marks.town.sides”: “sides” is called “labelAnchors” now.
    Write “labelAnchors”.  [fields-fit]`,
  ]);
  expect(told({ 'actors/tribe.yaml': ['kind: tribe', 'kind: tribe\nside: fishers'] })).toEqual([
    `content/actors/tribe.yaml:3:1  “side”: “side” is called “party” now.
    Write “party”.  [fields-fit]`,
  ]);
});

test('a misspelt choice is met by the right one', () => {
  expect(told({ [town]: ['kind: town', 'kind: twon'] })).toEqual([
    `content/places/town.yaml:2:1  “kind” is “twon”, which it cannot be.
    Did you mean “town”?  [fields-fit]`,
  ]);
});

test('a misspelt kind of scene is met by the right one', () => {
  expect(told({ [river]: ['kind: map', 'kind: mapp'] })).toEqual([
    `content/scenes/river.yaml:1:1  “kind” is “mapp”, which it cannot be.
    Did you mean “map”?  [fields-fit]`,
  ]);
});

test('a choice without a near one lists them all', () => {
  const use = 'marks: [{ mark: town, emphasis: loud }]';
  expect(told({ [river]: ['marks: [town]', use] })).toEqual([
    `content/scenes/river.yaml:16:27  “states.cover.marks[1].emphasis” is “loud”, which it cannot be.
    Write one of “strong” or “quiet”.  [fields-fit]`,
  ]);
});

test('a number where words belong is said to be one', () => {
  expect(told({ [town]: ['name: Town', 'name: 3'] })).toEqual([
    `content/places/town.yaml:1:1  “name” must be text.
    Write name: '3'  [fields-fit]`,
  ]);
});

test('an empty field is said to be empty', () => {
  expect(told({ [town]: ['name: Town', "name: ''"] })).toEqual([
    `content/places/town.yaml:1:1  “name” is empty.
    It should be: The name as the report spells it.  [fields-fit]`,
  ]);
});

test('a day that is none is refused with the days there are', () => {
  const day = "precision: day\n  date: '2019-02-31'";
  expect(told({ 'events/flood.yaml': ["precision: month\n  month: '2014-06'", day] })).toEqual([
    `content/events/flood.yaml:4:3  “2019-02-31” is not a day: February 2019 has 28 days.
    Write a day from '2019-02-01' to '2019-02-28', or the month alone where only the month is known.  [fields-fit]`,
  ]);
});

test('a range of notes runs forward', () => {
  expect(told({ 'chapters/two.mdx': ['[3, 91]', '[91, 3]'] })).toEqual([
    `content/chapters/two.mdx:6:1  “notes”: The first note comes after the last.
    It should be: The first and the last of the report’s notes that belong to this chapter: [1, 33].  [fields-fit]`,
  ]);
});

test('a chapter’s status is one of two', () => {
  expect(told({ 'chapters/two.mdx': ['status: coming', 'status: comming'] })).toEqual([
    `content/chapters/two.mdx:4:1  “status” is “comming”, which it cannot be.
    Did you mean “coming”?  [fields-fit]`,
  ]);
});

test('a missing cover is missed once', () => {
  expect(told({ 'publication.yaml': undefined })[0]).toBe(
    `content/publication.yaml:1:1  This file is missing.
    Bring it back, as the editor’s guide in content/README.md describes it.  [files-are-there]`,
  );
});

test.each([
  [
    'title: The river',
    'title: The river: a map',
    `2:8  This line has two colons, so that it cannot be told what is the field’s name.
    Put the text after the first colon in quotes: title: 'The river: a map'`,
  ],
  [
    'title: The river',
    'title: The river\ntitle: The stream',
    `3:1  This field stands here twice.
    Keep one of the two.`,
  ],
  [
    'title: The river',
    'title: The river\n\tnotes: report',
    `3:1  This line is indented by a tab.
    Indent by two spaces.`,
  ],
  [
    'title: The river',
    'title: "The river',
    `2:8  The " here is never closed.
    Add " at the end of the text; a " within the text is written “ or ”.`,
  ],
])('a line that cannot be read is explained (%#)', (passage, instead, words) => {
  expect(told({ [river]: [passage, instead] })).toEqual([
    `content/scenes/river.yaml:${words}  [yaml-can-be-read]`,
  ]);
});

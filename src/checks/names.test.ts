import { expect, test } from 'vitest';
import { told } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';
const river = 'scenes/river.yaml';

test('a note cites a source that is there, and a source is cited', () => {
  expect(told({ 'notes/note-1.yaml': ['atlas', 'atlass'] })).toEqual([
    `content/notes/note-1.yaml:3:1  Unknown source “atlass”.
    Did you mean “atlas”?  [sources-exist]`,
  ]);
});

test('a place in the text is one of the places', () => {
  expect(told({ [one]: ['<Place id="town">', '<Place id="twon">'] })).toEqual([
    `content/chapters/one.mdx:15:22  Unknown place “twon”.
    Did you mean “town”?  [places-exist]`,
  ]);
});

test('a place on a map is one of the places', () => {
  expect(told({ [river]: ['at: town', 'at: harbor'] })).toEqual([
    `content/scenes/river.yaml:8:5  Unknown place “harbor”.
    Add the place to content/places, or correct its name.  [places-exist]`,
  ]);
});

test('a place of an actor and of an event is one of the places', () => {
  expect(
    told({
      'actors/tribe.yaml': ['places: [town]', 'places: [town, tonw]'],
      'events/flood.yaml': ['places: [town]', 'places: [harbor]'],
    }),
  ).toEqual([
    `content/actors/tribe.yaml:3:16  Unknown place “tonw”.
    Did you mean “town”?  [places-exist]`,
    `content/events/flood.yaml:5:10  Unknown place “harbor”.
    Add the place to content/places, or correct its name.  [places-exist]`,
  ]);
});

test('what has a party’s color in a scene names a party of the vocabulary', () => {
  expect(told({ [river]: ['    at: town\n', '    at: town\n    party: fisher\n'] })).toEqual([
    `content/scenes/river.yaml:9:5  Unknown party “fisher”.
    Did you mean “fishers”?  [words-are-known]`,
  ]);
});

test('an entry says a party, an allegiance, and a country that the vocabulary has', () => {
  expect(
    told({
      'actors/tribe.yaml': ['kind: tribe', 'kind: tribe\nparty: millers\nallegiance: [fisher]'],
      'places/town.yaml': ['kind: town', 'kind: town\ncountry: utopia'],
      'vocabulary.yaml': ['kinds: [river]', 'countries: [lowlnd], within: [harbor]'],
    }),
  ).toEqual([
    `content/actors/tribe.yaml:3:1  Unknown party “millers”.
    Write “fishers”, or add it to \`parties\` of content/vocabulary.yaml.  [words-are-known]`,
    `content/actors/tribe.yaml:4:14  Unknown allegiance “fisher”.
    Did you mean “fishers”?  [words-are-known]`,
    `content/places/town.yaml:3:1  Unknown country “utopia”.
    Write “lowland”, or add it to \`countries\` of content/vocabulary.yaml.  [words-are-known]`,
    `content/vocabulary.yaml:5:40  Unknown country “lowlnd”.
    Did you mean “lowland”?  [words-are-known]`,
    `content/vocabulary.yaml:5:58  Unknown place “harbor”.
    Add the place to content/places, or correct its name.  [places-exist]`,
  ]);
});

test('a brigade is one of a coalition that numbers its brigades', () => {
  const numbered = ['kind: tribe', 'kind: tribe\nbrigade: 3'] as const;
  const rest = 'kind: coalition\ndescription: A sentence.\nnotes: report\n';
  expect(told({ 'actors/tribe.yaml': numbered })).toEqual([
    `content/actors/tribe.yaml:3:1  The actor has the number of a brigade, but is part of none that numbers them.
    Remove the number, or write \`brigades\` into the file of the coalition.  [brigades-have-a-coalition]`,
  ]);
  expect(
    told({
      'actors/tribe.yaml': numbered,
      'actors/league.yaml': `name: League\nbrigades: L\n${rest}`,
    }),
  ).toEqual([
    `content/actors/tribe.yaml:3:1  The actor has the number of a brigade, but is part of none that numbers them.
    Add “league” to \`partOf\`, or remove the number.  [brigades-have-a-coalition]`,
  ]);
});

test('an actor in the text and of an event is one of the actors', () => {
  expect(
    told({
      [one]: ['<Actor id="tribe">', '<Actor id="tribes">'],
      'events/flood.yaml': ['[tribe]', '[clan]'],
    }),
  ).toEqual([
    `content/chapters/one.mdx:25:12  Unknown actor “tribes”.
    Did you mean “tribe”?  [actors-exist]`,
    `content/events/flood.yaml:6:10  Unknown actor “clan”.
    Add the actor to content/actors, or correct its name.  [actors-exist]`,
  ]);
});

test('two actors of like names each tell readers of the other', () => {
  const clan = 'name: Tribes\nkind: clan\ndescription: A sentence.\nnotes: report\n';
  const tribe = ['places: [town]', 'notToBeConfusedWith: [clan, tribe]'] as const;
  expect(told({ 'actors/tribe.yaml': tribe, 'actors/clan.yaml': clan })).toEqual([
    `content/actors/tribe.yaml:3:23  “tribe” is told apart from “clan”, but not the other way around.
    Add “tribe” to \`notToBeConfusedWith\` of content/actors/clan.yaml.  [like-names-are-mutual]`,
    `content/actors/tribe.yaml:3:29  The actor is told apart from itself.
    Name the actor of a like name.  [like-names-are-mutual]`,
  ]);
  const both = { 'actors/clan.yaml': `${clan}notToBeConfusedWith: [tribe]\n` };
  expect(
    told({ ...both, 'actors/tribe.yaml': ['places: [town]', 'notToBeConfusedWith: [clan]'] }),
  ).toEqual([]);
});

test('a finding leads to a chapter that is there', () => {
  const finding = '<Finding chapter="to">\n\nWords.\n\n</Finding>\n\n## Later';
  expect(told({ [one]: ['## Later', finding] })).toEqual([
    `content/chapters/one.mdx:21:10  Unknown chapter “to”.
    Did you mean “two”?  [chapters-exist]`,
  ]);
});

test('two files of a collection do not share a name', () => {
  const map = 'type: book\ntitle: A Map\n';
  expect(told({ 'sources/a map.yaml': map, 'sources/A-map.yaml': map })).toContain(
    `content/sources/a map.yaml:1:1  Another file is called “a-map” already: content/sources/A-map.yaml.
    Rename or remove one of the two.  [ids-are-unique]`,
  );
});

test('two chapters do not share a place in the order', () => {
  expect(told({ 'chapters/two.mdx': ['order: 2', 'order: 1'] })).toEqual([
    `content/chapters/two.mdx:3:1  The chapter has the order 1, and so has content/chapters/one.mdx.
    Write order: 2, or number the chapters anew from 1 to 2.  [chapters-in-order]`,
  ]);
});

test('no number is left out in the order of chapters', () => {
  expect(told({ 'chapters/two.mdx': ['order: 2', 'order: 3'] })).toEqual([
    `content/chapters/two.mdx:3:1  The chapter has the order 3, but there are 2 chapters, and none has 2.
    Write order: 2, or number the chapters anew from 1 to 2.  [chapters-in-order]`,
  ]);
});

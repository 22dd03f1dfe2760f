import { expect, test } from 'vitest';
import { toldOf } from '../testing/slips.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';

const one = 'chapters/one.mdx';
const bank = SMALL_STORY['places/town.yaml']?.replace('name: Town', 'name: North Bank') ?? '';

const only = (words: string): unknown[] => [expect.stringContaining(words)];

test('what belongs to another that belongs to it is a circle, told once', () => {
  expect(
    toldOf({
      'places/north-bank.yaml': bank.replace('kind: town', 'kind: town\npartOf: town'),
      'places/town.yaml': ['kind: town', 'kind: town\npartOf: north-bank'],
    }),
  ).toEqual(only('north-bank.yaml:3:1  “north-bank” is part of itself, by way of “town”.'));
});

test('two places of one name are told apart', () => {
  const twin = bank.replace('North Bank', 'town');
  expect(toldOf({ 'places/north-bank.yaml': twin })).toEqual(
    only('“Town” is the name of content/places/north-bank.yaml, too.'),
  );
});

test('a tag does not lead to one place by the name of another', () => {
  expect(
    toldOf({
      'places/north-bank.yaml': bank,
      [one]: ['>the town</Place>', '>North Bank</Place>'],
    }),
  ).toEqual(
    only('Warning: “North Bank” is the name of “north-bank”, and this tag leads to “town”.'),
  );
});

test('a distance is drawn as long as it is said to be', () => {
  const distance = (label: string) =>
    toldOf({
      'scenes/river.yaml': SMALL_STORY['scenes/river.yaml']
        ?.replace(
          'states:',
          `  way:\n    kind: distance\n    from: [40.5, 34.5]\n    to: [40.5, 34.6]\n    label: ${label}\n    title: The way.\n    notes: report\nstates:`,
        )
        .replaceAll('marks: [town]', 'marks: [town, way]'),
    });
  expect(distance('11 km')).toEqual([]);
  expect(distance('17 km')).toEqual(
    only('Warning: “way” is said to be 17 kilometers long, and is drawn 11.1 long.'),
  );
});

test('a place that a step speaks of is on its map', () => {
  const far = bank.replace('[40.5, 34.5]', '[41.5, 34.5]');
  const spoken = 'Always, as at <Place id="north-bank">North Bank</Place>.';
  const changes = { 'places/north-bank.yaml': far, [one]: ['Always.', spoken] as const };
  expect(toldOf(changes)).toEqual(
    only('Warning: The step speaks of “north-bank”, and its map does not show it.'),
  );
  expect(toldOf({ ...changes, 'places/north-bank.yaml': bank })).toEqual([]);
});

const answered = (comment: string): string[] => {
  const chapter = SMALL_STORY[one]
    ?.replace('order: 1', `order: 1\n${comment}`)
    .replace('The river has two', 'The river river has two');
  return toldOf({ [one]: chapter });
};

test('a warning is answered beside the fields, with a reason, and only while it stands', () => {
  const rule = 'words-do-not-repeat';
  expect(answered('')).toEqual(only('Warning: “river river”: a word stands twice in a row.'));
  expect(answered(`# accepted ${rule}: It is the river’s name.`)).toEqual([]);
  expect(answered(`# accepted ${rule} “river river”: It is the river’s name.`)).toEqual([]);
  const inVain = `# accepted ${rule} “lake lake”: It is the lake’s name.`;
  expect(answered(inVain)).toEqual([
    expect.stringContaining('one.mdx:4:1  Nothing is warned of here'),
    expect.stringContaining('Warning: “river river”'),
  ]);
  expect(answered(`# accepted ${rule}`)).toContainEqual(
    expect.stringContaining('No reason stands here.'),
  );
  expect(answered('# accepted places-exist: So it is.')).toContainEqual(
    expect.stringContaining('“places-exist” is no rule that warns.'),
  );
});

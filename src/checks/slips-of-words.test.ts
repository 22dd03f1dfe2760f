import { expect, test } from 'vitest';
import { expectOneProblem, toldOf, type Exchange } from '../testing/slips.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';

const one = 'chapters/one.mdx';
const river = 'scenes/river.yaml';
const town = 'places/town.yaml';
const note = 'notes/note-2.yaml';
const cover = 'publication.yaml';
const HAVEN = SMALL_STORY['places/town.yaml']?.replace('name: Town', 'name: Brinstow');

// One slip a line -- they are read as a table.
// prettier-ignore
test.each<Exchange>([
  [one, 'The river has two', 'The the river has two', 9, /Warning: “The the”: a word stands twice/],
  [one, 'The river has two', 'The river has\nhas two', 9, 'Warning: “has has”'],
  [note, 'A remark.', 'A remark on on it.', 3, 'Warning: “on on”'],
  [one, 'two banks', "two river's banks", 9, 'Write ’.'],
  [one, 'two banks', 'two "banks"', 9, 'Write “.'],
  [one, 'two banks', "two 'banks'", 9, 'Write ‘.'],
  [one, 'two banks', "the '90s banks", 9, 'Write ’.'],
  [river, 'title: The river', "title: The river's course", 2, 'Write ’.'],
  [one, 'description: A sentence.', "description: A writer's sentence.", 5, 'Write ’.'],
  [note, 'A remark.', 'It is “a remark.', 3, 'Warning: Nothing closes the “'],
  [one, 'two banks', 'two “banks', 9, 'Warning: Nothing closes the “'],
  [one, 'two banks', 'two banks (left and right', 9, 'Warning: Nothing closes the ('],
  [one, 'two banks', 'two banks)', 9, 'Warning: Nothing opens the )'],
  [one, 'title: One', 'title: “One', 2, 'Warning: Nothing closes the “'],
  [town, 'name: Town', 'name: Town]', 1, 'Warning: Nothing opens the ]'],
  [cover, 'description: A sentence.', 'description: A *sentence*.', 3, 'Write the words alone: sentence.'],
  [cover, 'description: A sentence.', 'description: A **sentence**.', 3, 'Write the words alone: sentence.'],
  [cover, 'description: A sentence.', 'description: A _sentence_.', 3, 'Write the words alone: sentence.'],
  [cover, 'description: A sentence.', 'description: A [sentence](/notes/).', 3, 'Write the words alone: sentence.'],
  [cover, 'description: A sentence.', 'description: A <b>sentence</b>.', 3, 'stands in a field, which is plain text'],
  [cover, 'description: A sentence.', 'description: A sentence &amp; more.', 3, 'Write the words alone: &.'],
  [one, 'title: One', 'title: The `one`', 2, 'stands in a field, which is plain text'],
  [river, 'alt: The town lies on the bank of the river.', 'alt: The river, seen from far away.', 18, 'says the same as the state “cover”'],
  [river, 'title: The river', 'title: The river, seen from far away', 13, 'says the same as its title'],
  [river, 'alt: The town lies on the bank', `alt: ${'The town lies here. '.repeat(40)}On the bank`, 18, 'too long to be listened to'],
  [river, 'alt: The town lies on the bank of the river.', 'alt: Town.', 18, 'of only “Town.”'],
  [river, 'title: The town lies here.', 'title: TBD', 9, 'is still to be written'],
  [note, 'A remark.', 'A remark???', 3, 'is still to be written'],
])('%s: “%s” as “%s”', (file, passage, instead, line, says) => {
  expectOneProblem([instead, file, [passage, instead], line, says]);
});

test('words that are meant so are left alone', () => {
  const words = 'two banks, “this” and “that” (and more), don’t they; 5°, 1990s, Bou-Bou, T. S.';
  expect(toldOf({ [one]: ['two banks', words] })).toEqual([]);
});

test('a name that nearly is a known one is misspelt, unless it stands there again', () => {
  const bank = { 'places/north-bank.yaml': HAVEN };
  const written = (words: string) => toldOf({ ...bank, [one]: ['two banks', words] });
  expect(written('a ferry to Brinstow')).toEqual([]);
  expect(written('a ferry to Brimstow')).toEqual([
    expect.stringContaining('Warning: “Brimstow” is spelt nearly as “Brinstow”.'),
  ]);
  expect(written('a ferry to Brimstow, and Brimstow’s two banks')).toEqual([]);
  expect(written('two Brinstows, and Brinstow’s banks')).toEqual([]);
});

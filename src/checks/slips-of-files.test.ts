import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectOneProblem, type Slip } from '../testing/slips.ts';
import { smallStory } from '../testing/small-story.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';
import { readStory } from '../story/read-story.ts';

const one = 'chapters/one.mdx';
const river = 'scenes/river.yaml';
const town = 'places/town.yaml';
const note = 'notes/note-2.yaml';
const text = (file: string): string => SMALL_STORY[file] ?? '';
const windows = (words: string): Buffer => Buffer.from(words, 'latin1');

// One slip a line -- they are read as a table.
// prettier-ignore
test.each<Slip>([
  ['a chapter of Windows', one, windows(text(one).replace('two banks', 'a caf\xe9')), 9, '“é” is not written in UTF-8'],
  ['a place of Windows', town, windows(text(town).replace('Town', 'T\xf6wn')), 1, 'Save it anew as UTF-8'],
  ['a chapter in UTF-16', one, Buffer.from(`\uFEFF${text(one)}`, 'utf16le'), 1, 'UTF-16'],
  ['a sign of nothing', one, ['two banks', 'two\0banks'], 9, 'U+0000'],
  ['a sign that rings a bell', river, ['The river', 'The\x07 river'], 2, 'U+0007'],
  ['words turned around', one, ['two banks', '\u202Etwo banks'], 9, 'turns the direction'],
  ['a line separator', note, ['A remark.', 'A\u2028remark.'], 3, 'U+2028'],
  ['a huge chapter', one, text(one) + 'Words. '.repeat(200_000), 1, 'at most 1 MB'],
  ['a copy by a Mac', 'chapters/one copy.mdx', text(one), 1, 'is a copy of another file'],
  ['a copy by Windows', 'notes/note-1 - Copy.yaml', text('notes/note-1.yaml'), 1, 'is a copy'],
  ['a copy by a browser', 'places/town (1).yaml', text(town), 1, 'is a copy'],
  ['another extension', 'places/bank.yml', text(town).replace('Town', 'Bank'), 1, 'Call it bank.yaml.'],
  ['Markdown as a chapter', 'chapters/three.txt', 'Words.', 1, 'only those are whose name ends in .mdx'],
  ['large letters and spaces', 'places/North Bank.yaml', text(town).replace('Town', 'Bank'), 1, 'Call it north-bank.yaml.'],
  ['a table beside notes', 'notes/list.csv', 'a,b', 1, 'not read'],
  ['what a Mac leaves', 'notes/.DS_Store', '', 1, /Warning: .*hidden/],
  ['a very long name', `places/${'a-'.repeat(60)}b.yaml`, text(town).replace('Town', 'Bank'), 1, 'at most 80'],
  ['an empty place', town, '', 1, 'No fields stand here.'],
  ['an empty chapter', one, '', 1, 'does not begin with its title'],
  ['words where fields belong', town, 'Just some words\n', 1, 'Write each field as'],
  ['a list where fields belong', note, '- a\n- b\n', 1, 'Write each field as'],
  ['fields without an end', one, ['---\n\nThe river', '\nThe river'], 1, 'The fields that begin here do not end.'],
  ['fields without a beginning', one, ['---\ntitle', 'title'], 1, 'does not begin with its title'],
])('%s', (...slip) => {
  expectOneProblem(slip);
});

test('a byte order mark and the lines of Windows change nothing', () => {
  const changes = Object.fromEntries(
    Object.keys(SMALL_STORY)
      .filter((file) => !/json$|note-/.test(file))
      .map((file) => [file, `\uFEFF${text(file).replaceAll('\n', '\r\n')}`]),
  );
  expect(readStory(smallStory(changes)).problems).toEqual([]);
  expect(readStory(smallStory(changes)).story?.chapters[0]).toEqual(
    readStory(smallStory()).story?.chapters[0],
  );
});

test('a link, and a folder that leads back into itself, are each one problem', () => {
  const content = smallStory();
  symlinkSync('..', join(content, 'notes/loop'));
  symlinkSync('note-1.yaml', join(content, 'notes/note-92.yaml'));
  mkdirSync(join(content, 'places/town-2.yaml'));
  expect(readStory(content).problems.map(({ file, message }) => [file, message])).toEqual([
    ['content/notes/loop', expect.stringContaining('a link')],
    ['content/notes/note-92.yaml', expect.stringContaining('a link')],
    ['content/places/town-2.yaml', expect.stringContaining('a folder')],
  ]);
});

test('a folder that is gone is one problem', () => {
  const content = smallStory();
  renameSync(join(content, 'notes'), join(content, 'note'));
  expect(readStory(content).problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/notes', 'notes-are-numbered'],
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepAddresses } from '../commands/check/keep-addresses.ts';
import { readStory } from '../story/read-story.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';
import { smallStory, told } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';

/** The record of the small story, as the command writes it. */
function record(): string {
  const content = smallStory();
  const { story } = readStory(content);
  if (story) keepAddresses(content, story);
  return readFileSync(join(content, 'addresses.yaml'), 'utf8');
}

const toldOf = (chapter: string, instead: string): string[] =>
  told({ 'addresses.yaml': record(), [one]: [chapter, instead] });

test('a record of addresses is kept by a command, and fits what it was made of', () => {
  expect(record()).toContain('steps:\n  - one/at-the-river\n');
  expect(told({ 'addresses.yaml': record() })).toEqual([]);
});

test('a published step that is renamed names its old id', () => {
  expect(toldOf('id="at-the-river"', 'id="by-the-river"')).toEqual([
    `content/addresses.yaml:10:5  The step “at-the-river” of “one” was published, and is there no more.
    Name its old id in the step that readers are to find: <Step id="by-the-river" formerly="at-the-river" …>.  [addresses-stay]`,
  ]);
  expect(toldOf('id="at-the-river"', 'id="by-the-river" formerly="at-the-river"')).toEqual([]);
});

test('an old id is no other step’s id, and links may lead to it', () => {
  const again = `id="by-the-river" formerly="at-the-river" state="today">\n\nSee [it](#at-the-river).\n\n</Step>\n\n<Step id="at-the-river"`;
  expect(toldOf('id="at-the-river"', again)).toEqual([
    expect.stringContaining('Another step is called “at-the-river” already'),
  ]);
});

const RIVER = 'scenes/river.yaml';
const renamed = (folder: string, formerly: string) => ({
  'addresses.yaml': record(),
  [one]: folder === 'chapters' ? undefined : (SMALL_STORY[one] ?? '').replace('"river"', '"lake"'),
  'chapters/one-river.mdx':
    folder === 'chapters'
      ? SMALL_STORY[one]?.replace('order: 1', `order: 1${formerly}`)
      : undefined,
  ...(folder === 'scenes' && {
    [RIVER]: undefined,
    'scenes/lake.yaml': `${SMALL_STORY[RIVER]}${formerly.trim()}\n`,
    'publication.yaml': SMALL_STORY['publication.yaml']?.replace('scene: river', 'scene: lake'),
  }),
});

test('a published chapter or figure that is renamed names its old name', () => {
  expect(told(renamed('chapters', ''))).toEqual([
    `content/addresses.yaml:5:5  “one” was published, and content/chapters has no file of this name any more.
    Write “formerly: [one]” into content/chapters/one-river.mdx, so that others’ links lead there, or give the file its old name back.  [addresses-stay]`,
  ]);
  expect(told(renamed('chapters', '\nformerly: [one]'))).toEqual([]);
  expect(told(renamed('scenes', ''))).toEqual([
    expect.stringContaining('Write “formerly: [river]” into content/scenes/lake.yaml'),
  ]);
  expect(told(renamed('scenes', '\nformerly: [river]'))).toEqual([]);
});

test('a chapter that is renamed keeps the steps that it was published with', () => {
  const changes = renamed('chapters', '\nformerly: [one]');
  const chapter = changes['chapters/one-river.mdx']?.replace('id="at-the-river"', 'id="here"');
  expect(told({ ...changes, 'chapters/one-river.mdx': chapter })).toEqual([
    expect.stringContaining(
      'The step “at-the-river” of “one” was published, and is there no more.',
    ),
  ]);
});

test('an old name is no other file’s name, now or before', () => {
  const former = (name: string): readonly [string, string] => [
    'order: 1',
    `order: 1\nformerly: [${name}]`,
  ];
  expect(told({ [one]: former('two') })).toEqual([
    `content/chapters/one.mdx:4:12  “two” leads elsewhere: a file is called “two” now.
    Take it out of “formerly” here, or give the other file another name.  [ids-are-unique]`,
  ]);
  const two = SMALL_STORY['chapters/two.mdx']?.replace('order: 2', 'order: 2\nformerly: [zero]');
  expect(told({ [one]: former('zero'), 'chapters/two.mdx': two })).toEqual([
    expect.stringContaining('content/chapters/one.mdx says so of “zero” already'),
  ]);
});

test('the text leads to where a page is now', () => {
  const text = (SMALL_STORY[one] ?? '')
    .replace('order: 1', 'order: 1\nformerly: [zero]')
    .replace('two banks', '[two banks](/chapters/zero/#at-the-river)');
  expect(told({ [one]: text })).toEqual([
    `content/chapters/one.mdx:10:15  The page “/chapters/zero/” is at “/chapters/one/” now.
    Write /chapters/one/#at-the-river.  [links-lead-somewhere]`,
  ]);
});

test('a release brings its addresses along', () => {
  const releases = SMALL_STORY['releases.yaml']?.replace('0.1.0', '0.2.0');
  expect(told({ 'addresses.yaml': record(), 'releases.yaml': releases })).toEqual([
    expect.stringContaining(
      'The addresses are those of the release 0.1.0, and the newest is 0.2.0.',
    ),
  ]);
});

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

test('a published chapter or figure keeps its name', () => {
  const lost = record()
    .replace('  - one\n', '  - one\n  - zero\n')
    .replace('  - river\n', '  - lake\n  - river\n');
  expect(told({ 'addresses.yaml': lost })).toEqual([
    expect.stringContaining('“zero” was published, and content/chapters has no file of this name'),
    expect.stringContaining('“lake” was published, and content/scenes has no file of this name'),
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

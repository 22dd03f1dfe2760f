import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { smallStory } from '../testing/small-story.ts';
import { contentFile } from './content-files.ts';
import { readStory } from './read-story.ts';

test('a chapter knows its steps, what they name and how long it is', () => {
  const [one] = readStory(smallStory()).story?.chapters ?? [];
  expect(one).toMatchObject({
    slug: 'one',
    head: { title: 'One', order: 1, status: 'published' },
    scenes: ['river'],
    steps: [
      {
        id: 'at-the-river',
        scene: 'river',
        state: 'today',
        title: 'It flows past the town.',
        line: 13,
        column: 1,
      },
    ],
    places: [{ id: 'town', step: 'at-the-river', line: 15, column: 15 }],
    actors: [{ id: 'tribe', step: undefined, line: 25, column: 5 }],
    passages: [
      { text: 'The river has two banks.', step: undefined, section: 0 },
      { text: 'It flows past the town. Always.', step: 'at-the-river', section: 0 },
      { text: 'The tribe fishes, as said before. (A resident)', step: undefined, section: 1 },
    ],
    words: 18,
  });
});

test('the notes stand in the report’s order, not in the order of their file names', () => {
  const numbers = readStory(smallStory()).story?.notes.map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 91 }, (_, index) => index + 1));
});

test('chapters stand in their order, whatever their names', () => {
  const changes = {
    'chapters/one.mdx': ['order: 1', 'order: 2'],
    'chapters/two.mdx': ['order: 2', 'order: 1'],
  } as const;
  expect(readStory(smallStory(changes)).story?.chapters.map(({ slug }) => slug)).toEqual([
    'two',
    'one',
  ]);
});

test('one file that does not fit leaves the rest of the story readable', () => {
  const { story, problems } = readStory(smallStory({ 'places/town.yaml': 'name: 3\n' }));
  expect(problems.length).toBeGreaterThan(0);
  expect(story?.chapters).toHaveLength(2);
});

test('what cannot be read is not counted as unused', () => {
  const { problems } = readStory(smallStory({ 'chapters/one.mdx': ['</Scene>', ''] }));
  expect(problems.map(({ rule }) => rule)).toEqual(['chapters-can-be-read']);
});

test('files are called by the folder that they lie in, whatever its name', () => {
  const content = smallStory({
    'notes/note-3.yaml': undefined,
    'places/town.yaml': [
      'at: [40.5, 34.5]\nposition: approximate\npositionSource: Wikipedia\n',
      '',
    ],
  });
  const ferry = join(dirname(content), 'ferry');
  renameSync(content, ferry);
  const { problems } = readStory(ferry);
  expect(problems.map(({ file, fix }) => [file, fix])).toEqual([
    ['ferry/notes/note-3.yaml', 'Add this file, as its neighbors are written.'],
    ['ferry/scenes/river.yaml', 'Add “at” to ferry/places/town.yaml, or write the position here.'],
  ]);
});

test('a folder below the one where commands run is called by the way there', () => {
  const folder = join(process.cwd(), 'stories/ferry');
  expect(contentFile(folder, join(folder, 'places/town.yaml')).file).toBe(
    'stories/ferry/places/town.yaml',
  );
});

import { expect, test } from 'vitest';
import { smallStory } from '../testing/small-story.ts';
import { writeNoteReferences } from './note-references.ts';
import { readStory } from './read-story.ts';

test('each reference becomes a tag that counts the mentions of its note', () => {
  const chapter = 'One “é” 𝒙.[^note-1] *Two[^note-2]*\n\n> Again[^note-1]\n';
  expect(writeNoteReferences(chapter)).toBe(
    'One “é” 𝒙.<NoteRef note="note-1" use="1"/> *Two<NoteRef note="note-2" use="1"/>*\n\n' +
      '> Again<NoteRef note="note-1" use="2"/>\n',
  );
});

test('code, escaped brackets and the fields at the head stay as they are', () => {
  const chapter = '---\ntitle: A [^note-1]\n---\n\n`[^note-1]` and \\[^note-1]\n';
  expect(writeNoteReferences(chapter)).toBe(chapter);
});

test('a chapter that cannot be read is left to the compiler', () => {
  expect(writeNoteReferences('Less <5%[^note-1]\n')).toBe('Less <5%[^note-1]\n');
});

test('the counts in the text are those of the ways back', () => {
  const { story } = readStory(smallStory());
  expect(story?.notes.slice(0, 3).map(({ id, citations }) => [id, citations])).toEqual([
    [
      'note-1',
      [
        { chapter: 'one', step: undefined, occurrence: 1 },
        { chapter: 'one', step: undefined, occurrence: 2 },
      ],
    ],
    ['note-2', [{ chapter: 'one', step: 'at-the-river', occurrence: 1 }]],
    ['note-3', []],
  ]);
});

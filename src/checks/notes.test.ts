import { expect, test } from 'vitest';
import { formatProblem } from '../story/format-problems.ts';
import { readStory } from '../story/read-story.ts';
import { told } from '../testing/small-story.ts';

const one = 'chapters/one.mdx';
const two = 'chapters/two.mdx';

test('who held an interview or a talk is an author of the report', () => {
  const talk = 'number: 3\nkind: conversation\nby: An Auhtor\nwith: fishers\n';
  const interview = 'number: 4\nkind: interview\ninterviewers: Somebody\nrole: a fisher\n';
  expect(told({ 'notes/note-3.yaml': talk, 'notes/note-4.yaml': interview })).toEqual([
    `content/notes/note-3.yaml:3:1  Unknown interviewer “An Auhtor”.
    Did you mean “An Author”?  [interviewers-are-authors]`,
    `content/notes/note-4.yaml:3:1  Unknown interviewer “Somebody”.
    Write “An Author”, as the report’s authors are named in content/publication.yaml.  [interviewers-are-authors]`,
  ]);
});

test('several authors may have held it together', () => {
  const talks = (by: string) => `number: 3\nkind: conversation\nby: ${by}\nwith: fishers\n`;
  const authors = (names: string) => ({ 'publication.yaml': ['[An Author]', names] as const });
  const [two, three] = [authors('[An Author, Another]'), authors('[An Author, Another, A Third]')];
  expect(told({ ...two, 'notes/note-3.yaml': talks('both authors') })).toEqual([]);
  expect(told({ ...three, 'notes/note-3.yaml': talks('all authors') })).toEqual([]);
  expect(told({ ...three, 'notes/note-3.yaml': talks('both authors') })).toHaveLength(1);
});

test('sound content has no problems', () => {
  expect(told({})).toEqual([]);
});

test('the content of this publication has no problems', () => {
  const { problems } = readStory(`${import.meta.dirname}/../../content`);
  expect(problems.map(formatProblem)).toEqual([]);
});

test('an author who cites an unknown note learns which there are', () => {
  expect(told({ [one]: ['[^note-2]', '[^note-2][^note-112]'] })).toEqual([
    `content/chapters/one.mdx:15:58  Unknown note “note-112”.
    Notes are cited by number, from [^note-1] to [^note-91].  [notes-exist]`,
  ]);
});

test('a note named nothing like any other is met by no wild guess', () => {
  expect(told({ [one]: ['[^note-2]', '[^note-2][^khaddour]'] })).toEqual([
    `content/chapters/one.mdx:15:58  Unknown note “khaddour”.
    Notes are cited by number, from [^note-1] to [^note-91].  [notes-exist]`,
  ]);
});

test('a note reference after a backslash is plain text', () => {
  expect(told({ [one]: ['Always.', 'Always, and \\[^y].'] })).toEqual([]);
});

test('a published chapter cites all of its notes', () => {
  expect(told({ [one]: ['[^note-2]', ''] })).toEqual([
    `content/chapters/one.mdx:6:1  The chapter does not cite “note-2”, which is one of its notes.
    Write [^note-2] where the report has it.  [notes-are-cited]`,
  ]);
});

test('a chapter that comes later must cite its notes once it is published', () => {
  expect(told({ [two]: ['coming', 'published'] })).toEqual([
    expect.stringContaining('The chapter does not cite 89 of its notes: note-3, note-4,'),
  ]);
});

test('a note may come up before a lower one, and before the chapter that it belongs to', () => {
  expect(told({ [one]: ['two banks.[^note-1]', 'two banks.[^note-40][^note-2]'] })).toEqual([]);
});

test('every note belongs to a chapter', () => {
  expect(told({ [two]: ['[3, 91]', '[5, 90]'] })).toEqual([
    `content/chapters/two.mdx:6:1  Notes 3 to 4 belong to no chapter.
    Begin the range with 3, or give the notes to another chapter.  [note-ranges-cover-the-report]`,
    `content/chapters/two.mdx:6:1  Note 91 belongs to no chapter.
    Let the range end with 91, or give the notes to another chapter.  [note-ranges-cover-the-report]`,
  ]);
});

test('no chapter has notes beyond the report’s last', () => {
  expect(told({ [two]: ['[3, 91]', '[3, 92]'] })).toEqual([
    `content/chapters/two.mdx:6:1  The range goes beyond the report’s last note, which is 91.
    Let the range end with 91.  [note-ranges-cover-the-report]`,
  ]);
});

test('a note beyond the report’s last is not the report’s', () => {
  const extra = 'number: 92\nkind: commentary\ncomment: A remark.\n';
  expect(told({ 'notes/note-92.yaml': extra })).toEqual([
    `content/notes/note-92.yaml:1:1  The report has 91 notes, and none with the number 92.
    Correct the number, remove the file, or correct \`retells.notes\` of the publication.  [notes-are-numbered]`,
  ]);
});

test('no note belongs to two chapters', () => {
  expect(told({ [two]: ['[3, 91]', '[1, 91]'] })).toEqual([
    `content/chapters/two.mdx:6:1  Notes 1 to 2 belong to an earlier chapter already.
    Begin the range with 3, or shorten the earlier one.  [note-ranges-cover-the-report]`,
  ]);
});

test('a note’s file has its number', () => {
  expect(told({ 'notes/note-3.yaml': ['number: 3', 'number: 4'] })).toEqual([
    `content/notes/note-3.yaml:1:1  The file is called “note-3”, but its note has the number 4.
    Correct the number, or call the file note-4.yaml.  [notes-are-numbered]`,
  ]);
});

test('none of the report’s notes is missing', () => {
  expect(told({ 'notes/note-3.yaml': undefined })).toEqual([
    `content/notes/note-3.yaml:1:1  The report’s note “note-3” is missing.
    Add this file, as its neighbors are written.  [notes-are-numbered]`,
  ]);
});

test('the text of a note stays out of chapters', () => {
  expect(told({ [one]: ['## Later', '[^note-1]: Words.\n\n## Later'] })).toEqual([
    `content/chapters/one.mdx:21:1  The text of “[^note-1]:” stands in the chapter.
    Remove it here; the note’s text belongs in content/notes/note-1.yaml.  [note-texts-have-files]`,
  ]);
});

test('a page that is no chapter cites no notes', () => {
  expect(told({ 'about.mdx': ['Plain', 'Plain[^note-1]'] })).toEqual([
    `content/about.mdx:6:6  “[^note-1]” stands outside the chapters.
    Remove it, or name the note in words.  [only-chapters-cite]`,
  ]);
});

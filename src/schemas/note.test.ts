import { expect, test } from 'vitest';

import { evidenceOf, note, noteIdsOf, sourceIdsOf } from './note.ts';

const messages = (value: unknown) => note.safeParse(value).error?.issues.map((i) => i.message);
const archive = { kind: 'archive', source: 'river-survey-1924' };
const interview = {
  kind: 'interview',
  interviewers: 'Ann Weir',
  interviewees: [{ name: 'Ward', reading: 'Ada Ward', actor: 'ada-ward' }],
};

test('an interview is held in person and with a name unless the note says otherwise', () => {
  expect(note.parse({ number: 26, ...interview })).toMatchObject({
    phone: false,
    anonymous: false,
  });
});

test('an interview tells at least the name or the role of who was asked', () => {
  const nobody = { kind: 'interview', interviewers: 'Ann Weir' };
  const message = 'An interview needs the name or the role of who was asked.';
  expect(messages({ number: 44, ...nobody })).toEqual([message]);
  expect(messages({ number: 44, kind: 'combination', parts: [nobody, archive] })).toEqual([
    message,
  ]);
  expect(messages({ number: 44, ...nobody, role: 'a security official' })).toBeUndefined();
});

test('a note that repeats another says how', () => {
  expect(messages({ number: 3, ...archive, repeats: 'note-1' })).toEqual([
    '`repeats` and `short` go together: which note is repeated, and how.',
  ]);
  expect(
    messages({ number: 3, ...archive, repeats: 'note-1', short: 'short-form' }),
  ).toBeUndefined();
});

test('a note can only repeat a note', () => {
  expect(messages({ number: 3, ...archive, repeats: 'note-0', short: 'ibid' })).toEqual([
    'Name a note of the report by its number: note-1.',
  ]);
});

test.each([
  ['a kind that nobody knows', { number: 1, kind: 'pamphlet', source: 'x' }],
  ['a field of another kind', { number: 1, ...archive, phone: true }],
  ['a combination of one', { number: 1, kind: 'combination', parts: [archive] }],
  ['a commentary without a comment', { number: 6, kind: 'commentary' }],
  ['a number before the report’s first', { number: 0, ...archive }],
])('%s is refused', (_what, value) => {
  expect(note.safeParse(value).success).toBe(false);
});

test('what a note rests on is found whether it is one piece, several, or none', () => {
  const single = note.parse({ number: 1, ...archive });
  const several = note.parse({
    number: 12,
    kind: 'combination',
    parts: [
      { ...archive, repeats: 'note-1', short: 'ibid' },
      { ...interview, describedIn: 'note-35' },
    ],
  });
  const none = note.parse({ number: 6, kind: 'commentary', comment: 'Villages.' });
  expect([single, several, none].map((n) => evidenceOf(n).length)).toEqual([1, 2, 0]);
  expect([single, several, none].map(sourceIdsOf)).toEqual([
    ['river-survey-1924'],
    ['river-survey-1924'],
    [],
  ]);
  expect(noteIdsOf(several)).toEqual(['note-1', 'note-35']);
});

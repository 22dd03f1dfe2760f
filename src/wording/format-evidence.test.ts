import { expect, test } from 'vitest';

import { note } from '../schemas/note.ts';
import { formatNote, noteText } from './format-citation.ts';
import { noteKindLabel } from './note-kind-label.ts';

const text = (data: object) => noteText(note.parse({ number: 50, ...data }), new Map());

const anonymous = {
  kind: 'interview',
  interviewers: 'Bo Linden',
  role: 'a security official',
  date: '2019-10-20',
  phone: true,
  anonymous: true,
};

const workshop = {
  kind: 'workshop',
  subject: 'rivers',
  organizers: ['River Institute', 'Hill Foundation'],
  place: 'Oxford',
  date: { from: '2019-06-11', to: '2019-06-12' },
  offTheRecord: true,
};

test('an interview names who asked, who answered, where, and when', () => {
  expect(
    text({
      kind: 'interview',
      interviewers: 'Ann Weir',
      interviewees: [{ name: 'Ada Ward' }],
      role: 'the mayor of Rivertown',
      place: 'Oxford',
      date: '2019-06-12',
    }),
  ).toBe('Interview by Ann Weir with Ada Ward, the mayor of Rivertown, Oxford, June 12, 2019.');
});

test('a phone interview with somebody anonymous says both, and no place', () => {
  expect(text(anonymous)).toBe(
    'Phone interview by Bo Linden with a security official (anonymous), October 20, 2019.',
  );
});

test('shortened names are read in full, with the notes that help', () => {
  expect(
    text({
      kind: 'interview',
      interviewers: 'both authors',
      interviewees: [
        { name: 'Ward', reading: 'Ada Ward' },
        { name: 'Stone', reading: 'Cy Stone' },
      ],
      describedIn: 'note-35',
      repeats: 'note-12',
      short: 'short-form',
    }),
  ).toBe(
    'Interview by both authors with Ada Ward and Cy Stone ' +
      '(same interview as note 12; described in note 35).',
  );
});

test('conversations name who talked with whom', () => {
  expect(
    text({
      kind: 'conversation',
      by: 'both authors',
      with: 'residents of Rivertown',
      date: '2019-07',
    }),
  ).toBe('Conversations of both authors with residents of Rivertown, July 2019.');
});

test('a workshop names its subject, organizers, place, and days', () => {
  expect(text(workshop)).toBe(
    'Off-the-record workshop on rivers, organized by the River Institute and the Hill ' +
      'Foundation, Oxford, June 11–12, 2019.',
  );
});

test('data tells who gathered it, and that the name is a pseudonym', () => {
  expect(
    text({
      kind: 'data',
      compiledBy: 'Dee Marsh',
      role: 'a research assistant',
      pseudonym: true,
      what: 'Data',
      place: 'Rivertown',
      date: { from: '2019-05', to: '2019-08' },
      repeats: 'note-50',
      short: 'short-form',
    }),
  ).toBe(
    'Data gathered for the report by Dee Marsh (a pseudonym), a research assistant, ' +
      'Rivertown, May–August 2019 (same data as note 50).',
  );
});

test('a combination gives its comment, then every part as a sentence, then our remark', () => {
  const combination = {
    kind: 'combination',
    parts: [workshop, anonymous],
    comment: 'Several people said so.',
    remark: 'One day is missing.',
  };
  expect(text(combination)).toBe(
    'Several people said so. Off-the-record workshop on rivers, organized by the River ' +
      'Institute and the Hill Foundation, Oxford, June 11–12, 2019. Phone interview by Bo ' +
      'Linden with a security official (anonymous), October 20, 2019. ' +
      '[This edition: One day is missing.]',
  );
  expect(formatNote(note.parse({ number: 67, ...combination }), new Map()).at(-1)).toEqual({
    text: '[This edition: One day is missing.]',
    small: true,
  });
});

test('a commentary is its comment and nothing more', () => {
  expect(text({ kind: 'commentary', comment: 'Nine villages.' })).toBe('Nine villages.');
});

test('a list of notes names each kind in a word or two', () => {
  expect(noteKindLabel('journal-article')).toBe('Journal article');
  expect(noteKindLabel('combination')).toBe('Several sources');
});

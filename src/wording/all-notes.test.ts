import { describe, expect, test } from 'vitest';

import type { CitationKind } from '../schemas/evidence.ts';
import { evidenceOf, note, sourceIdsOf } from '../schemas/note.ts';
import type { Evidence } from '../schemas/note.ts';
import { source } from '../schemas/source.ts';
import type { SourceType } from '../schemas/source.ts';
import { entriesInContent } from '../testing/entries-in-content.ts';
import { noteText } from './format-citation.ts';

const FITTING: Record<CitationKind, readonly SourceType[]> = {
  archive: ['collection', 'manuscript', 'report'],
  book: ['book'],
  chapter: ['chapter'],
  'journal-article': ['article-journal'],
  report: ['report'],
  news: ['article-newspaper'],
  blog: ['post-weblog'],
  web: ['webpage'],
  video: ['motion_picture', 'broadcast'],
};

const isCitation = (part: Evidence) => 'source' in part;
const sources = new Map(
  [...entriesInContent('sources')].map(([id, data]) => [id, source.parse(data)]),
);
const notes = [...entriesInContent('notes')]
  .map(([id, data]) => ({ id, ...note.parse(data) }))
  .sort((a, b) => a.number - b.number);
const byId = new Map(notes.map((n) => [n.id, n]));

test.each(notes)('$id cites sources of its own kind', (n) => {
  for (const part of evidenceOf(n).filter(isCitation)) {
    expect(FITTING[part.kind]).toContain(sources.get(part.source)?.type);
  }
});

test.each(notes)('$id reads as whole sentences without gaps', (n) => {
  const text = noteText(n, sources);
  expect(text).toMatch(/[.\]]$/);
  expect(text).not.toMatch(/undefined|\.\.(?!\.)| ,|,,| {2}|['"]/);
});

describe('a note that repeats another', () => {
  const repeated = notes.flatMap((n) =>
    evidenceOf(n).flatMap((part) => (part.repeats ? [{ id: n.id, n, part }] : [])),
  );

  test.each(repeated)('$id repeats an earlier note with the same evidence', ({ n, part }) => {
    const earlier = byId.get(part.repeats ?? '');
    expect(earlier?.number).toBeLessThan(n.number);
    expect(evidenceOf(earlier ?? n).map(gist)).toContain(gist(part));
  });

  test.each(repeated.filter(({ part }) => part.short === 'ibid'))(
    '$id says “Ibid.” of the note just before it',
    ({ n, part }) => {
      expect(part.repeats).toBe(`note-${n.number - 1}`);
    },
  );
});

test('everyone interviewed by name is tied to an actor', () => {
  const people = notes
    .flatMap(evidenceOf)
    .flatMap((part) => (part.kind === 'interview' ? part.interviewees : []));
  expect(people.filter(({ actor }) => actor === undefined)).toEqual([]);
});

test('the addresses that the report garbles are kept only in part, and no others', () => {
  const garbled = notes.filter((n) => sourceIdsOf(n).some((id) => sources.get(id)?.urlIncomplete));
  expect(garbled.map(({ number }) => number)).toEqual([22, 60, 63, 82, 86]);
});

/** What two notes on the same evidence must have in common, however the names are shortened. */
function gist(part: Evidence): string {
  switch (part.kind) {
    case 'interview': {
      const names = part.interviewees.map(({ name, reading }) => reading ?? name);
      return JSON.stringify([part.interviewers, names, part.place, part.date, part.phone]);
    }
    case 'conversation':
      return JSON.stringify([part.by, part.with, part.place, part.date]);
    case 'workshop':
      return JSON.stringify([part.organizers, part.place, part.date, part.offTheRecord]);
    case 'data':
      return JSON.stringify([part.compiledBy, part.place, part.date]);
    default:
      return JSON.stringify([part.kind, part.source]);
  }
}

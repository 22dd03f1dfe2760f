import { afterEach, expect, test, vi } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { noteRecords } from './note-record.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
afterEach(() => vi.unstubAllEnvs());

test('every note stands there in words, with the sources it cites and where it is cited', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  const { notes, credit } = noteRecords(story);
  expect(credit).toBe(story.publication.credit);
  expect(notes.map(({ number }) => number)).toEqual(story.notes.map(({ number }) => number));
  for (const note of notes) {
    expect(note.text).toMatch(/\.\S*$/);
    expect(note.citedAt.length).toBeGreaterThan(0);
    expect(note.citedAt.every((way) => URL.canParse(way))).toBe(true);
    expect(note.sources.filter((id) => !story.sources.has(id))).toEqual([]);
  }
  const cited = new Set(notes.flatMap(({ sources }) => sources));
  expect(cited).toEqual(new Set(story.sources.keys()));
});

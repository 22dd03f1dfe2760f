import { expect, test } from 'vitest';
import { readDraft } from '../story/read-draft.ts';
import { smallStory, type Change } from '../testing/small-story.ts';
import { usesOf, type Used } from './usages.ts';

const draftOf = (changes: Readonly<Record<string, Change>> = {}) =>
  readDraft(smallStory(changes), '2026-01-01').draft;

/** Where an entry of the small story is used. */
const whereIs = (collection: Used, id: string, changes?: Readonly<Record<string, Change>>) =>
  usesOf(draftOf(changes), collection)
    .get(id)
    ?.map(({ where }) => where);

test('an editor sees the step, the mark with its states and the entries that name a place', () => {
  expect(whereIs('places', 'town')).toEqual([
    'one / at-the-river',
    'actors / tribe',
    'events / flood / places[1]',
    'river / mark town, in cover, today',
  ]);
});

test('a note is used by what cites it, between scenes as well, and by what rests on it', () => {
  expect(whereIs('notes', 'note-1')).toEqual([
    'one, between scenes',
    'one, between scenes',
    'river / mark town, in cover, today',
  ]);
});

test('a mark with an actor’s id stands for the actor', () => {
  const river = { 'scenes/river.yaml': ['  town:\n', '  tribe:\n'] } as const;
  expect(whereIs('actors', 'tribe', river)).toContain('river / mark tribe, in no state');
});

test('what nobody uses is in the list, without a use', () => {
  const unused = { 'sources/other.yaml': 'type: book\ntitle: Another\n' };
  expect(whereIs('sources', 'other', unused)).toEqual([]);
  expect(whereIs('sources', 'atlas', unused)).toEqual(['notes / note-1']);
});

test('each use leads to its line, and to where the Studio shows it', () => {
  const [use] = usesOf(draftOf(), 'places').get('town') ?? [];
  expect(use).toMatchObject({
    file: 'content/chapters/one.mdx',
    line: 15,
    page: '/studio/chapters/one/#at-the-river',
  });
});

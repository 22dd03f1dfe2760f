import { expect, test } from 'vitest';
import { contentDir } from '../schemas/content-dir.ts';
import { readStory } from '../story/read-story.ts';
import { documentsOf } from './documents.ts';
import { indexOf } from './search-index.ts';

const { story } = readStory(contentDir());
if (!story) throw new Error('The content is sound.');
const documents = documentsOf(story, new Map());
const search = indexOf(documents);
const foundBy = (query: string) => search(query).hits.map(({ document }) => document);
const named = documents.filter(({ kind }) => kind === 'actor' || kind === 'place');

/** Other ways to write a name, which differ in signs and letters that readers exchange. */
const SPELLINGS: readonly (readonly [what: string, spell: (name: string) => string])[] = [
  ['with spaces for hyphens', (name) => name.replaceAll(/[-–]/g, ' ')],
  ['with another hyphen', (name) => name.replaceAll('-', '\u2011')],
  ['with a straight apostrophe', (name) => name.replaceAll('’', "'")],
  ['without apostrophes', (name) => name.replaceAll('’', '')],
  ['without the article', (name) => name.replaceAll(/\bal-/gi, '')],
  ['in capitals', (name) => name.toUpperCase()],
];

test.each(SPELLINGS)('a name %s finds the same', (_, spell) => {
  const spelled = named.filter(({ title }) => spell(title) !== title);
  expect(spelled.length).toBeGreaterThan(0);
  for (const { title } of spelled) expect(foundBy(spell(title)), title).toEqual(foundBy(title));
});

test('a name that is written as one word is found', () => {
  const apart = named.filter(({ title }) => /\p{L}-\p{L}/u.test(title));
  expect(apart.length).toBeGreaterThan(0);
  for (const name of apart) {
    const { fit, hits } = search(name.title.replaceAll('-', ''));
    expect(fit, name.title).toBe('all');
    expect(hits.map(({ document }) => document)).toContain(name);
  }
});

test('a name in Arabic finds its entry, with the article or without', () => {
  const arabic = named.filter((each) => each.arabic !== undefined);
  expect(arabic.length).toBeGreaterThan(0);
  for (const each of arabic) {
    const { arabic: name = '' } = each;
    expect(foundBy(name)).toContain(each);
    expect(foundBy(name.replace(/^ال/, ''))).toContain(each);
  }
});

test('each name finds its entry before all that only mentions it', () => {
  for (const { title } of named) expect(foundBy(title)[0]?.title).toBe(title);
});

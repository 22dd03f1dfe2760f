import { expect, test } from 'vitest';
import { contentDir } from '../schemas/content-dir.ts';
import { stillsOf } from '../scenes/stills.ts';
import { publishedChapters } from '../story/published-chapters.ts';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { documentsOf } from './documents.ts';
import type { DocumentKind } from './search-document.ts';

const storyIn = (folder: string) => {
  const { story } = readStory(folder);
  if (!story) throw new Error('The content is sound.');
  return story;
};
const whole = storyIn(contentDir());
const chapters = publishedChapters(whole);
const documents = documentsOf(whole, new Map());
const addressesOf = (kind: DocumentKind) =>
  documents
    .filter((each) => each.kind === kind)
    .map(({ address }) => address)
    .toSorted();

test('every chapter, step, figure, actor, place and note can be found, once', () => {
  const paths = (ids: Iterable<string>, path: (id: string) => string) =>
    [...ids].map(path).toSorted();
  const slugs = chapters.map(({ slug }) => slug);
  expect(addressesOf('chapter')).toEqual(paths(slugs, (slug) => `/chapters/${slug}/`));
  expect(addressesOf('step')).toEqual(
    chapters
      .flatMap(({ slug, steps }) => steps.map(({ id }) => `/chapters/${slug}/#${id}`))
      .toSorted(),
  );
  expect(addressesOf('figure')).toEqual(paths(whole.scenes.keys(), (id) => `/figures/${id}/`));
  expect(addressesOf('actor')).toEqual(paths(whole.actors.keys(), (id) => `/actors/#${id}`));
  expect(addressesOf('place')).toEqual(paths(whole.places.keys(), (id) => `/places/#${id}`));
  const numbers = whole.notes.map(({ number }) => String(number));
  expect(addressesOf('note')).toEqual(paths(numbers, (number) => `/notes/#note-${number}`));
});

test('every paragraph of a chapter is in what is searched, whole', () => {
  const all = documents.map(({ title, text }) => `${title} ${text}`);
  const missing = chapters
    .flatMap(({ passages }) => passages)
    .filter(({ text }) => !all.some((words) => words.includes(text)));
  expect(chapters.flatMap(({ passages }) => passages).length).toBeGreaterThan(chapters.length);
  expect(missing).toEqual([]);
});

test('every step and figure brings a picture that there is, and what it shows', () => {
  const stills = new Set(stillsOf(whole).map(({ scene, file }) => `/stills/${scene}/${file}.svg`));
  const pictured = documents.filter(({ kind }) => kind === 'step' || kind === 'figure');
  expect(pictured.filter(({ still = '' }) => !stills.has(still))).toEqual([]);
  expect(pictured.filter(({ shown = '' }) => shown === '')).toEqual([]);
});

test('a paragraph is called by the heading over it, and leads to its words', () => {
  const headings = new Map([['one', [{ slug: 'later', text: 'Later' }]]]);
  const found = documentsOf(storyIn(smallStory()), headings);
  expect(found.slice(0, 4)).toEqual([
    {
      kind: 'chapter',
      title: 'One',
      where: 'Chapter 1',
      address: '/chapters/one/',
      text: 'A sentence.',
    },
    {
      kind: 'text',
      title: 'One',
      isTitledBefore: true,
      where: 'Chapter 1',
      address: '/chapters/one/#:~:text=The%20river%20has%20two%20banks.',
      text: 'The river has two banks.',
    },
    {
      kind: 'text',
      title: 'Later',
      where: 'One',
      address: '/chapters/one/#later:~:text=The%20tribe%20fishes%2C',
      text: 'The tribe fishes, as said before. (A resident)',
    },
    {
      kind: 'step',
      title: 'It flows past the town.',
      where: 'One',
      address: '/chapters/one/#at-the-river',
      text: 'Always.',
      shown: 'The town lies on the bank of the river.',
      still: '/stills/river/at-the-river-narrow.svg',
    },
  ]);
});

test('a chapter that is still to come is not found', () => {
  expect(documentsOf(storyIn(smallStory()), new Map()).map(({ title }) => title)).not.toContain(
    'Two',
  );
});

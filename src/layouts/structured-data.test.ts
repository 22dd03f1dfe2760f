import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { chapterData, publicationData } from './structured-data.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://example.org'));
afterEach(() => vi.unstubAllEnvs());

const smallOne = (changes?: Parameters<typeof smallStory>[0]) => {
  const { story } = readStory(smallStory(changes));
  const [chapter] = story?.chapters ?? [];
  if (story === undefined || chapter === undefined) throw new Error('The content has no story.');
  return { story, chapter };
};

test('search engines learn that a chapter retells a report by others', () => {
  const { story, chapter } = smallOne();
  expect(chapterData(story, chapter)).toMatchObject({
    '@type': 'Article',
    headline: 'One',
    url: 'https://example.org/chapters/one/',
    image: 'https://example.org/cards/chapters/one.png',
    author: { '@type': 'Organization', name: 'A River' },
    isPartOf: { name: 'A River', url: 'https://example.org/' },
    isBasedOn: {
      '@type': 'Report',
      name: 'A Report',
      author: [{ '@type': 'Person', name: 'An Author' }],
      datePublished: '2020-03',
    },
  });
});

test('a chapter without a date of publication claims none', () => {
  const { story, chapter } = smallOne();
  expect(chapterData(story, chapter)).not.toHaveProperty('datePublished');
  const dated = smallOne({
    'chapters/one.mdx': ['status: published', "status: published\npublished: '2026-05-04'"],
  });
  expect(chapterData(dated.story, dated.chapter)).toHaveProperty('datePublished', '2026-05-04');
});

test('a chapter says on which day it was corrected last, and without a correction nothing', () => {
  const corrected = smallOne({
    'corrections.yaml': `corrections:
  - { date: '2026-02-01', release: 0.1.0, chapter: one, was: A brook., now: A river. }
  - { date: '2026-03-01', release: 0.1.0, chapter: one, step: at-the-river, was: It stands., now: It flows. }
  - { date: '2026-04-01', release: 0.1.0, was: A brook., now: A river. }
`,
  });
  expect(chapterData(corrected.story, corrected.chapter)).toHaveProperty(
    'dateModified',
    '2026-03-01',
  );
  const { story, chapter } = smallOne();
  expect(chapterData(story, chapter)).not.toHaveProperty('dateModified');
});

test('the whole is told of as the cover shows it', () => {
  expect(publicationData(smallOne().story.publication)).toMatchObject({
    headline: 'A River',
    alternativeHeadline: 'And its banks',
    url: 'https://example.org/',
    creditText: 'A retelling of A Report.',
  });
});

import { parseRssFeed } from 'feedsmith';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readStory } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';
import { SMALL_STORY } from '../testing/small-story-files.ts';
import { smallStory } from '../testing/small-story.ts';
import { feedOfStory } from './feed-of-story.ts';
import { toRss } from './rss.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://example.org'));
afterEach(() => vi.unstubAllEnvs());

const storyIn = (folder: string): Story => {
  const { story } = readStory(folder);
  if (story === undefined) throw new Error('The content has no story.');
  return story;
};
const small = () =>
  storyIn(
    smallStory({
      'chapters/one.mdx': ['status: published', "status: published\npublished: '2026-05-04'"],
    }),
  );
const TEXT = '<p>Salt &amp; <a href="https://example.org/notes/">“قائم”</a> ]]></p>';

/** The feed as a reader by others reads it. */
const readFeed = (story: Story) => {
  const texts = new Map(story.chapters.map(({ slug }) => [slug, TEXT]));
  const feed = parseRssFeed(toRss(feedOfStory(story, texts)));
  return { ...feed, items: feed.items ?? [] };
};

test('a reader by others gets every chapter whole, with its day, its address and a picture', () => {
  const { title, link, items, atom } = readFeed(small());
  expect({ title, link }).toEqual({ title: 'A River', link: 'https://example.org/' });
  expect(atom?.links?.[0]).toMatchObject({ rel: 'self', href: 'https://example.org/feed.xml' });
  expect(items.map((item) => item.title)).toEqual(['One', 'What changed in A River 0.1.0']);
  const [chapter] = items;
  expect(chapter).toMatchObject({
    link: 'https://example.org/chapters/one/',
    description: 'A sentence.',
    pubDate: 'Mon, 04 May 2026 00:00:00 GMT',
    guid: { isPermaLink: false },
  });
  expect(chapter?.content?.encoded).toContain(TEXT);
  expect(chapter?.content?.encoded).toContain('A retelling of A Report.');
  expect(chapter?.media?.contents?.[0]).toMatchObject({
    url: 'https://example.org/cards/chapters/one.png',
    medium: 'image',
    width: 1200,
  });
});

test('each item keeps its name wherever the site lives, and no two share one', () => {
  const story = storyIn(`${import.meta.dirname}/../../content`);
  const names = () => readFeed(story).items.map(({ guid }) => guid?.value);
  const here = names();
  vi.stubEnv('SITE_URL', 'https://other.example');
  vi.stubEnv('BASE_URL', '/story/');
  expect(names()).toEqual(here);
  expect(new Set(here).size).toBe(here.length);
  expect(here[0]).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

test('a chapter that is renamed is no news', () => {
  const renamed = SMALL_STORY['chapters/one.mdx']?.replace('order: 1', 'order: 1\nformerly: [one]');
  const { items } = readFeed(
    storyIn(smallStory({ 'chapters/one.mdx': undefined, 'chapters/first.mdx': renamed })),
  );
  const found = items.find(({ title }) => title === 'One');
  expect(found?.link).toBe('https://example.org/chapters/first/');
  expect(found?.guid?.value).toBe(
    readFeed(small()).items.find(({ title }) => title === 'One')?.guid?.value,
  );
});

test('a release tells what it changed, and every day is the one that the content says', () => {
  const { items, lastBuildDate } = readFeed(small());
  const release = items.find(({ title }) => title?.endsWith('0.1.0'));
  expect(release?.content?.encoded).toBe('<ul><li>A sentence.</li></ul>');
  expect(release?.link).toBe('https://example.org/about/#release-0.1.0');
  expect(release?.pubDate).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  const days = items.map(({ pubDate }) => pubDate);
  expect(days).toEqual(['Mon, 04 May 2026 00:00:00 GMT', 'Thu, 01 Jan 2026 00:00:00 GMT']);
  expect(lastBuildDate).toBe(days[0]);
});

const corrected = (...corrections: string[]) =>
  storyIn(smallStory({ 'corrections.yaml': `corrections:\n${corrections.join('')}` }));
const AT_THE_RIVER =
  "  - { date: '2026-01-02', release: 0.1.0, chapter: one, step: at-the-river, was: It stands & waits., now: It flows on. }\n";
const ANYWHERE = "  - { date: '2026-01-02', release: 0.1.0, was: A brook., now: A river. }\n";

test('each correction is an item of its own, which leads to its step', () => {
  const { items } = readFeed(corrected(AT_THE_RIVER, ANYWHERE));
  expect(items.slice(0, 3)).toMatchObject([
    { title: 'Corrected: A River', link: 'https://example.org/about/#release-0.1.0' },
    {
      title: 'Corrected: One',
      link: 'https://example.org/chapters/one/#at-the-river',
      pubDate: 'Fri, 02 Jan 2026 00:00:00 GMT',
      description: 'It was: It stands & waits. It is now: It flows on.',
      content: {
        encoded:
          '<p>It was: <del>It stands &amp; waits.</del></p><p>It is now: <ins>It flows on.</ins></p>',
      },
    },
    { title: 'What changed in A River 0.1.0' },
  ]);
  expect(items[1]?.media?.contents?.[0]?.url).toBe('https://example.org/cards/chapters/one.png');
});

test('a correction keeps its name when another is added below it, or the site moves', () => {
  const names = (...corrections: string[]) =>
    readFeed(corrected(...corrections))
      .items.filter(({ title }) => title?.startsWith('Corrected'))
      .map(({ guid }) => guid?.value);
  const [first] = names(AT_THE_RIVER);
  vi.stubEnv('SITE_URL', 'https://other.example');
  const both = names(AT_THE_RIVER, ANYWHERE);
  expect(both[1]).toBe(first);
  expect(new Set(both).size).toBe(2);
});

test('chapters of one day stand with the last on top, and coming ones not at all', () => {
  const story = storyIn(`${import.meta.dirname}/../../content`);
  const published = story.chapters.filter(({ head }) => head.status === 'published');
  const links = readFeed(story).items.map(({ link }) => link);
  expect(links.filter((link) => link?.includes('/chapters/') && !link.includes('#'))).toEqual(
    published
      .toReversed()
      .toSorted((a, b) => (b.head.published ?? '').localeCompare(a.head.published ?? ''))
      .map(({ slug }) => `https://example.org/chapters/${slug}/`),
  );
  expect(readFeed(small()).items.map(({ title }) => title)).not.toContain('Two');
});

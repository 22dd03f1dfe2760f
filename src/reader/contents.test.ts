import { expect, test } from 'vitest';
import { minutesToRead } from '../components/reading-time.ts';
import { contentDir } from '../schemas/content-dir.ts';
import { readStory } from '../story/read-story.ts';
import { contentsOf } from './contents.ts';

const { story } = readStory(contentDir());
if (!story) throw new Error('The content is sound.');
const { chapters } = story;
/** As many headings as the paragraphs of each chapter have before them: an upper one, then a deeper one. */
const headings = new Map(
  chapters.map(({ slug, passages }) => [
    slug,
    Array.from({ length: Math.max(0, ...passages.map(({ section }) => section)) }, (_, at) => ({
      slug: `part-${at}`,
      text: `Part ${at}`,
      depth: at % 2 === 0 ? 2 : 3,
    })),
  ]),
);
const contents = contentsOf(story, headings);

test('every step of every chapter stands in one section, in reading order', () => {
  expect(contents.map(({ sections }) => sections.flatMap(({ steps }) => steps))).toEqual(
    chapters.map(({ steps }) => steps.map(({ id }) => id)),
  );
  expect(contents.flatMap(({ sections }) => sections).length).toBeGreaterThan(chapters.length);
});

test('sections are those of the upper headings, and lead to them', () => {
  for (const [at, { sections, address }] of contents.entries()) {
    const upper = headings.get(chapters[at]?.slug ?? '')?.filter(({ depth }) => depth === 2) ?? [];
    const headed = sections.filter(({ title }) => title !== undefined);
    expect(headed.map((section) => [section.title, section.address])).toEqual(
      upper.map(({ text, slug }) => [text, `${address}#${slug}`]),
    );
  }
});

test('a chapter that is to come has its title, and leads nowhere', () => {
  const [first, ...rest] = chapters;
  if (!first) throw new Error('The story has a chapter.');
  const coming = { ...first, head: { ...first.head, status: 'coming' as const } };
  const [entry] = contentsOf({ ...story, chapters: [coming, ...rest] }, headings);
  expect(entry).toMatchObject({ title: first.head.title });
  expect(entry).not.toHaveProperty('address');
});

test('what takes time is words and pictures', () => {
  const words = { words: 2300, steps: [] };
  expect(minutesToRead(words)).toBe(10);
  expect(minutesToRead({ ...words, steps: Array.from({ length: 20 }) })).toBe(12);
  expect(minutesToRead(words, words)).toBe(20);
  expect(minutesToRead({ words: 3, steps: [] })).toBe(1);
});

import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { OPENING_FILES, openingFileName, openingPicture } from './opening-picture.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const [chapter] = story.chapters;
if (!chapter) throw new Error('The story has no chapter.');

/** The chapter’s opening picture, with its words or without. */
const pictureOf = (words?: false) => {
  const opening = { ...story.publication.opening, ...(words === false && { words }) };
  return openingPicture(
    story,
    { ...chapter, head: { ...chapter.head, opening } },
    { made: 'wide', theme: 'light' },
  );
};

test('every file of an opening picture has a name and a look of its own', async () => {
  const names = OPENING_FILES.map(openingFileName);
  const pictures = await Promise.all(
    OPENING_FILES.map((file) => openingPicture(story, chapter, file)),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(pictures).size).toBe(names.length);
});

test('its words are outlines, so that it needs no face, and they can be left out', async () => {
  expect(await pictureOf()).toContain('aria-label=');
  expect(await pictureOf()).not.toMatch(/<text|class=|var\(/);
  expect(await pictureOf(false)).not.toMatch(/aria-label=|<text/);
});

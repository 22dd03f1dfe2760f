import { expect, test } from 'vitest';
import { stateOf, sceneOf } from '../scenes/scene-state.ts';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { cardsOf } from './cards.ts';

const storyIn = (folder: string) => {
  const { story } = readStory(folder);
  if (story === undefined) throw new Error('The content has no story.');
  return story;
};
const story = storyIn(`${import.meta.dirname}/../../content`);

test('cover, chapters, figures, notes and search have one card each, and so have the pages given a scene', () => {
  const published = story.chapters.filter(({ head }) => head.status === 'published');
  const given = ['about', 'actors', 'places', 'figures'] as const;
  const pages = cardsOf(story).map(({ page }) => page);
  expect(pages.toSorted()).toEqual(
    [
      ...['index', 'notes', 'search'],
      ...published.map(({ slug }) => `chapters/${slug}`),
      ...[...story.scenes.keys()].map((id) => `figures/${id}`),
      ...given.filter((page) => story.publication.cards[page] !== undefined),
    ].toSorted(),
  );
});

test('a page other than chapters and figures has a card of the scene that it was given', () => {
  const folder = smallStory({
    'publication.yaml': ['opening:\n', 'cards:\n  places: river\nopening:\n'],
  });
  const cards = cardsOf(storyIn(folder));
  expect(cards.find(({ page }) => page === 'places')).toMatchObject({ scene: 'river' });
  expect(cards.find(({ page }) => page === 'notes')).toMatchObject({ scene: 'evidence' });
  expect(cards.some(({ page }) => page === 'actors')).toBe(false);
});

test('a card shows a state that its scene has', () => {
  for (const { scene, state } of cardsOf(story)) {
    expect(stateOf(sceneOf(story, scene), state).alt).not.toBe('');
  }
});

test('a card of a chapter says which one, over the last state of its first scene', () => {
  expect(cardsOf(storyIn(smallStory())).find(({ page }) => page === 'chapters/one')).toEqual({
    page: 'chapters/one',
    kicker: 'A River, chapter 1',
    title: 'One',
    foot: 'And its banks',
    scene: 'river',
    state: 'cover',
  });
});

test('a chapter that is still to come has no card', () => {
  const pages = cardsOf(storyIn(smallStory())).map(({ page }) => page);
  expect(pages).not.toContain('chapters/two');
});

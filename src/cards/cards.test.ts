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

test('every page that is shared has one card of its own', () => {
  const published = story.chapters.filter(({ head }) => head.status === 'published');
  expect(cardsOf(story).map(({ page }) => page)).toEqual([
    'index',
    ...published.map(({ slug }) => `chapters/${slug}`),
    ...[...story.scenes.keys()].map((id) => `figures/${id}`),
    ...['about', 'notes', 'actors', 'places', 'figures'],
  ]);
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

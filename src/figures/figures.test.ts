import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { smallStory } from '../testing/small-story.ts';
import { figureGroupsOf } from './figure-order.ts';
import { figureStatesOf } from './figure-states.ts';

const smallOne = (changes?: Parameters<typeof smallStory>[0]) => {
  const { story } = readStory(smallStory(changes));
  if (story === undefined) throw new Error('The content has no story.');
  return story;
};

test('figures stand under their chapters, and those of no chapter come last', () => {
  const groups = figureGroupsOf(smallOne());
  expect(groups.map(({ chapter, scenes }) => [chapter?.slug, scenes.map(({ id }) => id)])).toEqual([
    ['one', ['river']],
    [undefined, ['evidence']],
  ]);
});

test('a figure shows what steps tell first, by the steps’ names, then what the cover shows', () => {
  const states = figureStatesOf(smallOne(), 'river');
  expect(states.map(({ file, state, told }) => [file, state, told?.chapter.slug])).toEqual([
    ['at-the-river', 'today', 'one'],
    ['cover', 'cover', undefined],
  ]);
  expect(states[0]?.alt).toBe('The town lies on the bank of the river.');
});

test('the figure of the notes page is told by no chapter', () => {
  const [state] = figureStatesOf(smallOne(), 'evidence');
  expect(state).toMatchObject({ file: 'by-kind', state: 'by-kind', told: undefined });
});

test('a page of a figure that is not there is a mistake', () => {
  expect(() => figureStatesOf(smallOne(), 'sea')).toThrow('There is no scene “sea”.');
});

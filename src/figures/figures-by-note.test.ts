import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { marksIn } from '../testing/marks-in.ts';
import { drawableOf, drawState } from '../scenes/drawable.ts';
import { figuresByNote } from './figures-by-note.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const figures = figuresByNote(story);

test('a note leads to the figures that rest on it', () => {
  expect(figures.get(33)).toContainEqual({ id: 'left', title: 'Those who left Qa’im' });
  expect(figures.get(5)?.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['borderlands', 'left']),
  );
});

test('no note leads to the drawing of all evidence, which shows every note', () => {
  expect([...figures.values()].flat().filter(({ id }) => id === 'evidence')).toEqual([]);
});

test.each([...story.scenes.values()].filter(({ kind }) => kind !== 'evidence'))(
  'whatever note stands behind a mark of “$id” leads to it',
  (scene) => {
    const drawable = drawableOf(scene, story);
    const drawn = Object.keys(scene.states).flatMap((state) =>
      marksIn(drawState(drawable, state, { width: 800, height: 600 })).flatMap(({ notes }) =>
        typeof notes === 'object' ? notes : [],
      ),
    );
    const missing = [...new Set(drawn)].filter(
      (number) => !figures.get(number)?.some(({ id }) => id === scene.id),
    );
    expect(missing).toEqual([]);
  },
);

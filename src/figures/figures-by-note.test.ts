import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { marksIn } from '../testing/marks-in.ts';
import { drawableOf, drawState } from '../kinds/drawable.ts';
import { figuresByNote } from './figures-by-note.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const figures = figuresByNote(story);

test('a note leads to the figures that rest on it, by their titles, in the order of the chapters', () => {
  const order = [
    ...new Set([...story.chapters.flatMap(({ scenes }) => scenes), ...story.scenes.keys()]),
  ];
  expect([...figures.values()].some((links) => links.length > 1)).toBe(true);
  for (const [number, links] of figures) {
    const ids = links.map(({ id }) => id);
    const inOrder = ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    expect(ids, `note ${number}`).toEqual(inOrder);
    expect(links.map(({ title }) => title)).toEqual(ids.map((id) => story.scenes.get(id)?.title));
  }
});

test('no note leads to the drawing of all evidence, which shows every note', () => {
  const ofEvidence = [...story.scenes.values()].filter(({ kind }) => kind === 'evidence');
  expect(ofEvidence.length).toBeGreaterThan(0);
  const led = new Set([...figures.values()].flat().map(({ id }) => id));
  expect(ofEvidence.filter(({ id }) => led.has(id))).toEqual([]);
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

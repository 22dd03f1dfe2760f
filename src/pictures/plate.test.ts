import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import { plateFiles, plateName, platePicture } from './plate.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');
const files = plateFiles(story);

/** What can be read on a plate. */
const wordsOn = (plate: string): string[] =>
  [...plate.matchAll(/aria-label="([^"]*)"/g)].map(([, words = '']) => words);

test('every scene has a plate in both themes, each with a name and a look of its own', async () => {
  const plates = await Promise.all(files.map((file) => platePicture(story, file)));
  expect(files.length).toBe(story.scenes.size * 2);
  expect(new Set(files.map(plateName)).size).toBe(files.length);
  expect(new Set(plates).size).toBe(files.length);
});

test('of words a plate keeps a large number or date, and no sentence', async () => {
  const words = await Promise.all(
    files.map(async (file) => wordsOn(await platePicture(story, file))),
  );
  expect(words.filter((each) => each.length > 0).length).toBeGreaterThan(0);
  expect(words.flat().filter((each) => !/\d/.test(each) || each.length > 20)).toEqual([]);
});

test('a plate shows the state that its scene names', async () => {
  const [id, scene] =
    [...story.scenes].find(([, { states }]) => Object.keys(states).length > 1) ??
    expect.fail('No scene has two states.');
  const withPlate = (plate: string) =>
    platePicture(
      { ...story, scenes: new Map(story.scenes).set(id, { ...scene, plate }) },
      { scene: id, theme: 'light' },
    );
  const [one, other] = await Promise.all(Object.keys(scene.states).slice(0, 2).map(withPlate));
  expect(one).not.toBe(other);
});

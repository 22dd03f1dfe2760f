import { expect, test } from 'vitest';
import { readStory } from '../story/read-story.ts';
import {
  LOCATOR_SIZES,
  locatorFiles,
  locatorName,
  locatorPicture,
  locatorsOf,
  placesOn,
} from './locator.ts';

const { story } = readStory(`${import.meta.dirname}/../../content`);
if (story === undefined) throw new Error('The publication has no story.');

const found = [...story.places.values()]
  .filter(({ at, position }) => at !== undefined && position !== 'drawn')
  .map(({ id }) => id);

test.each(['wide', 'narrow'] as const)(
  'every place whose position was found stands on the %s map of all, inside its edges',
  (size) => {
    const { width, height } = LOCATOR_SIZES[size];
    const shown = placesOn(story, { map: 'all', size });
    expect(shown.map(({ id }) => id).toSorted()).toEqual(found.toSorted());
    for (const { point } of locatorsOf(story).flatMap((map) => placesOn(story, { map, size }))) {
      expect(point[0]).toBeGreaterThan(0);
      expect(point[0]).toBeLessThan(width);
      expect(point[1]).toBeGreaterThan(0);
      expect(point[1]).toBeLessThan(height);
    }
  },
);

test('the near map draws places apart that lie on one another on the map of all', () => {
  const near = placesOn(story, { map: 'near', size: 'wide' });
  const [one, other] = near.map(({ id }) => id);
  const apart = (map: 'all' | 'near'): number => {
    const at = (id?: string) =>
      placesOn(story, { map, size: 'wide' }).find((place) => place.id === id)?.point ??
      expect.fail('The place is not shown.');
    const [[x1, y1], [x2, y2]] = [at(one), at(other)];
    return Math.hypot(x2 - x1, y2 - y1);
  };
  expect(near.length).toBeGreaterThan(1);
  expect(apart('near')).toBeGreaterThan(apart('all') * 10);
});

test('every file has a name and a look of its own, and the names of places as outlines', async () => {
  const files = await Promise.all(locatorFiles(story).map((file) => locatorPicture(story, file)));
  expect(new Set(files).size).toBe(files.length);
  expect(new Set(locatorFiles(story).map(locatorName)).size).toBe(files.length);
  for (const file of files) expect(file).toContain('aria-label=');
  expect(files.join()).not.toMatch(/<text|class=/);
});

test('a story without such places has no map of them, and one place alone has land around it', () => {
  const only = [...story.places].filter(([id]) => id === found[0]);
  const alone = { ...story, places: new Map(only) };
  expect(locatorFiles({ ...story, places: new Map() })).toEqual([]);
  const { width, height } = LOCATOR_SIZES.wide;
  const [place] = placesOn(alone, { map: 'near', size: 'wide' });
  expect(place?.point[0]).toBeCloseTo(width / 2, 0);
  expect(place?.point[1]).toBeLessThan(height);
});

import { expect, test } from 'vitest';
import { place } from './place.ts';

const town = {
  name: 'Somewhere',
  kind: 'town',
  at: [41, 34.4],
  position: 'exact',
  positionSource: 'GeoNames',
  description: 'A town.',
  notes: 'report',
};
const messages = (raw: unknown) => place.safeParse(raw).error?.issues.map(({ message }) => message);

test('a place may have no position at all', () => {
  const { at: _, position: __, positionSource: ___, ...nowhere } = town;
  expect(messages(nowhere)).toBeUndefined();
});

test('a position without a source is refused, with what to write', () => {
  const { positionSource: _, ...unsourced } = town;
  expect(messages(unsourced)).toEqual([
    'A position needs all of `at`, `position` and `positionSource`. ' +
      'Write what is missing, or leave out all three where the place has no position.',
  ]);
});

test('a position that this edition placed must say how', () => {
  expect(messages({ ...town, positionSource: 'placed by this edition' })).toEqual([
    'This edition placed the position itself but does not say how. ' +
      'Add a `positionNote` of one sentence.',
  ]);
});

test('a latitude beyond the poles is refused, as where the two stand in the wrong order', () => {
  expect(messages({ ...town, at: [41, 120.5] })).toHaveLength(1);
  expect(messages({ ...town, at: '34.4, 41' })).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { align } from './align.ts';
import { likeness } from './likeness.ts';

/** What became of each item: as it is, `+` if it is new, `-` if it went, `~` if it stands elsewhere. */
const told = (before: readonly string[], after: readonly string[]): string[] =>
  align(before, after, likeness).map(({ before: was, after: is, isMoved }) =>
    was === undefined ? `+${is}` : is === undefined ? `-${was}` : isMoved ? `~${is}` : is,
  );

test.each([
  ['one goes', ['a', 'b', 'c'], ['a', 'c'], ['a', '-b', 'c']],
  ['one comes', ['a', 'c'], ['a', 'b', 'c'], ['a', '+b', 'c']],
  ['one stands for another', ['a', 'b', 'c'], ['a', 'x', 'c'], ['a', '-b', '+x', 'c']],
  ['one moves down', ['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'], ['b', 'c', '~a', 'd']],
  ['one moves up', ['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['~d', 'a', 'b', 'c']],
  ['the first goes', ['a', 'b'], ['b'], ['-a', 'b']],
  ['all go', ['a', 'b'], [], ['-a', '-b']],
])('%s, and the rest stays', (_, before, after, became) => {
  expect(told(before, after)).toEqual(became);
});

test('what is reworded is found again by its words, the most alike first', () => {
  const before = ['the boat is old', 'the boat is old and red'];
  const pairs = align(before, ['the boat was old and red', 'the boat is old'], likeness);
  expect(pairs.map(({ before: was, after }) => [was, after])).toEqual([
    ['the boat is old and red', 'the boat was old and red'],
    ['the boat is old', 'the boat is old'],
  ]);
});

import { expect, test } from 'vitest';
import { sideOf } from './side-of.ts';

const LABEL = { width: 80, height: 16 };

test.each([
  ['e', 46, 1],
  ['w', -50, -2],
  ['n', 3, -18],
  ['s', -8, 20],
  ['ne', 42, -14],
  ['nw', -40, -12],
  ['se', 44, 11],
  ['sw', -46, 13],
  ['c', 6, 2],
] as const)('a label is taken to stand %s of its mark', (side, x, y) => {
  expect(sideOf([x, y], LABEL)).toBe(side);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sayIfCovered } from './covering.ts';

const SCENES = [
  { top: 1000, bottom: 3000 },
  { top: 5000, bottom: 6000 },
];

/** Whether a window of 800 pixels is said to be covered, by where its top is. */
const isCovered = (top: number, place: 'above' | 'beside' = 'above'): boolean => {
  const root = document.createElement('div');
  sayIfCovered(root, place, SCENES, { top, bottom: top + 800 });
  return root.hasAttribute('data-covered');
};

test('a stage above its text covers the window for as long as its scene is in it', () => {
  expect([0, 200, 300, 2900, 3000, 4100, 4300, 7000].map((top) => isCovered(top))).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a stage beside its text covers nothing', () => {
  expect(isCovered(2000, 'beside')).toBe(false);
});

test('what no longer covers the window is no longer said to', () => {
  const root = document.createElement('div');
  sayIfCovered(root, 'above', SCENES, { top: 1000, bottom: 1800 });
  sayIfCovered(root, 'above', SCENES, { top: 3500, bottom: 4300 });
  expect(root.hasAttribute('data-covered')).toBe(false);
});

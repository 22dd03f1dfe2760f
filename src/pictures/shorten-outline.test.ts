import { expect, test } from 'vitest';
import { shortenOutline } from './shorten-outline.ts';

test('an outline goes from point to point', () => {
  expect(shortenOutline('M10,20L30,20L30,0L25,-5Z')).toBe('M10 20h20v-20l-5-5z');
  expect(shortenOutline('M0,0C1,2,3,4,5.5,6L5,6Z')).toBe('M0 0c1 2 3 4 5.5 6h-.5z');
});

test('a handle that mirrors the one before is left out, and no other', () => {
  expect(shortenOutline('M0,0Q10,0,15,5Q20,10,20,20Z')).toBe('M0 0q10 0 15 5t5 15z');
  expect(shortenOutline('M0,0Q10,0,15,5Q20,11,20,20Z')).toBe('M0 0q10 0 15 5q5 6 5 15z');
  expect(shortenOutline('M0,0L5,5Q10,10,20,20Z')).toBe('M0 0l5 5q5 5 15 15z');
});

test('a part begins anew where the one before began', () => {
  expect(shortenOutline('M1,1L5,1Z M2,2L2,5Z')).toBe('M1 1h4zM2 2v3z');
});

test('however long a line, each of its points is where it was, to a hundredth', () => {
  const points = Array.from({ length: 500 }, (_, at) => [at * 0.337, (at % 7) * -1.1]);
  const short = shortenOutline(`M${points.map(([x, y]) => `${x},${y}`).join('L')}`);
  expect(short).not.toMatch(/\d\.\d{3}/);
  const steps = [...short.matchAll(/[Ml](-?[\d.]+) ?(-?[\d.]+)/g)];
  expect(steps).toHaveLength(points.length);
  const end = steps.reduce<number[]>(
    ([left = 0, top = 0], [, x, y]) => [left + Number(x), top + Number(y)],
    [0, 0],
  );
  for (const [axis, value] of end.entries()) {
    expect(Math.abs(value - (points.at(-1)?.[axis] ?? NaN))).toBeLessThan(0.01);
  }
});

test('what has arcs, or goes from point to point already, stays as it is', () => {
  for (const outline of ['M0,0A5,5,0,1,1,10,0Z', 'M0,0h4v4z', 'M0,0L1,1 2,2']) {
    expect(shortenOutline(outline)).toBe(outline);
  }
});

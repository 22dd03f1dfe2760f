import { expect, test } from 'vitest';
import { flightTime } from './flight-time.ts';

const here = { center: [10, 50] as const, zoom: 9, size: { width: 800, height: 600 } };

test('a flight takes longer the farther it goes, in the distance or in depth', () => {
  const next = flightTime(here, { ...here, center: [10.5, 50] });
  expect(flightTime(here, { ...here, center: [11, 50] })).toBeGreaterThan(next);
  const closer = flightTime(here, { ...here, zoom: 10 });
  expect(flightTime(here, { ...here, zoom: 11 })).toBeGreaterThan(closer);
});

test('no flight keeps the reader waiting, and none is a jerk', () => {
  expect(flightTime(here, here)).toBeGreaterThanOrEqual(400);
  expect(flightTime(here, { ...here, center: [-170, -50], zoom: 12 })).toBeLessThanOrEqual(1000);
});

test('there and back take the same', () => {
  const there = { ...here, center: [11, 51] as const, zoom: 11 };
  expect(flightTime(there, here)).toBeCloseTo(flightTime(here, there), 6);
});

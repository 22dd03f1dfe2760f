import { expect, test } from 'vitest';
import { medianOf, summaryOf } from './frames.ts';

/** The beginnings of frames with these gaps between them. */
const beginnings = (gaps: readonly number[]): number[] =>
  gaps.reduce((times, gap) => [...times, (times.at(-1) ?? 0) + gap], [0]);

test('slow frames are counted once for each limit they pass', () => {
  const gaps = [...Array.from({ length: 96 }, () => 16), 40, 51, 101, 250];
  expect(summaryOf(beginnings(gaps), [60, 90])).toEqual({
    count: 100,
    p95: 16,
    over50: 3,
    over100: 2,
    longest: 250,
    longTasks: 150,
  });
});

test('one slow run of three changes nothing', () => {
  const even = summaryOf(beginnings([16, 16, 16]), []);
  const uneven = summaryOf(beginnings([16, 300, 16]), [300]);
  expect(medianOf([even, uneven, even])).toEqual(even);
});

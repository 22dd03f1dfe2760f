import { expect, test } from 'vitest';
import { isReading, readingLine, stepAtLine } from './reading-line.ts';

const steps = [
  { top: 100, bottom: 400 },
  { top: 400, bottom: 700 },
  { top: 700, bottom: 1000 },
];

test('the step at the line is the last one that begins above it', () => {
  expect(stepAtLine(steps, 400)).toBe(1);
  expect(stepAtLine(steps, 399)).toBe(0);
  expect(stepAtLine(steps, 5000)).toBe(2);
});

test('before its first step a scene shows its first state', () => {
  expect(stepAtLine(steps, -300)).toBe(0);
});

test('a reader is in a scene from its first step’s beginning to its last one’s end', () => {
  expect([99, 100, 999, 1000].map((line) => isReading(steps, line))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isReading([], 10)).toBe(false);
});

test('the line stays inside the window, below a stage that fills its upper part', () => {
  expect(readingLine(800, 'beside')).toBe(480);
  expect(readingLine(800, 'above')).toBeGreaterThan(800 * 0.6);
});

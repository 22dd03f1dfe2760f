import { expect, test } from 'vitest';
import { fullest } from './fullest.ts';

const WAYS = ['all of the words', 'most words', 'few'];
const within = (room: number) => (words: string) => words.length <= room;
const asIs = (words: string) => words;

test('as much is said as there is room for', () => {
  expect(fullest(WAYS, asIs, within(99))).toBe('all of the words');
  expect(fullest(WAYS, asIs, within(12))).toBe('most words');
});

test('where nothing fits, the briefest way is taken all the same', () => {
  expect(fullest(WAYS, asIs, within(1))).toBe('few');
});

test('a laxer test counts only where nothing passes the stricter one', () => {
  expect(fullest(WAYS, asIs, within(1), within(12))).toBe('most words');
  expect(fullest(WAYS, asIs, within(4), within(99))).toBe('few');
});

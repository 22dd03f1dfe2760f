import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

const text = (...lines: readonly string[]): string => lines.join('\n');
const told = (before: string, after: string): string[] =>
  changedLines(before, after).map(({ sign, text: line }) => `${sign}${line}`);

test('a line that moved is told as it was and as it is, and nothing around it', () => {
  expect(told(text('a', '  b 1', 'c'), text('a', '  b 2', 'c'))).toEqual(['−b 1', '+b 2']);
});

test('a line that came or went is told alone, though all after it stand elsewhere', () => {
  expect(told(text('a', 'b', 'c'), text('a', 'new', 'b', 'c'))).toEqual(['+new']);
  expect(told(text('a', 'b', 'c', 'd'), text('a', 'c', 'd'))).toEqual(['−b']);
});

test('the same twice has no changes, and two strangers share nothing', () => {
  expect(told(text('a', 'b'), text('a', 'b'))).toEqual([]);
  expect(told(text('a', 'b'), text('c'))).toEqual(['−a', '−b', '+c']);
});

import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const words = 'The number of marks carries no figure';

test('no line is wider than the room it was given, and no word is lost', () => {
  const lines = wrapText(words, 90, 12);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
  expect(lines.join(' ')).toBe(words);
});

test('a word longer than the room stands on a line of its own', () => {
  expect(wrapText('in Northeastern now', 20, 12)).toEqual(['in', 'Northeastern', 'now']);
});

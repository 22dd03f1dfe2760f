import { expect, test } from 'vitest';
import { textWidth } from '../graphics/text-width.ts';
import { placeFootnote } from './footnote.ts';
import { drawLines } from './text-lines.ts';

const WORDS = {
  text: 'One mark stands for about a thousand people. '.repeat(4),
  short: 'One mark',
};
const SETTING = { brief: false, type: 12, lead: 15, margin: 10, below: 8 };

test('the lines stand within the margins, and the last of them just above the edge', () => {
  const size = { width: 300, height: 200 };
  const footnote = placeFootnote(WORDS, size, SETTING);
  const drawn = drawLines(footnote, { class: 'key' });
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn.map(({ text }) => text).join(' ')).toBe(WORDS.text);
  expect(drawn.at(-1)?.attrs?.['y']).toBe(200 - 8);
  for (const line of footnote.lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(300 - 20);
});

test('a small drawing has the few words, a broad one no lines too long to read', () => {
  const size = { width: 900, height: 200 };
  expect(placeFootnote(WORDS, size, { ...SETTING, brief: true }).lines).toEqual([WORDS.short]);
  const { lines } = placeFootnote(WORDS, size, { ...SETTING, measure: 400 });
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(400);
});

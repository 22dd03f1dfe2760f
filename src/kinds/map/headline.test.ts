import { expect, test } from 'vitest';
import { blockBox } from '../../charts/text-block.ts';
import { wholeOf } from '../../graphics/composition.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { boxOfHeadline, drawHeadline, placeHeadline } from './headline.ts';
import type { LabelSpace } from './place-labels.ts';
import type { Headline } from './schema.ts';

const said: Headline = { label: 'What is counted, somebody says', figure: '2,000', notes: [45] };
const space = (size: LabelSpace['size'], hard: LabelSpace['hard'] = []): LabelSpace => ({
  size,
  hard,
  soft: [],
});
const SIZES = [
  [300, 225],
  [360, 400],
  [800, 600],
  [1400, 900],
].map(([width = 0, height = 0]) => ({ width, height }));

const leftOf = (headline: Headline, at: LabelSpace): boolean => {
  const placed = placeHeadline(headline, wholeOf(at.size).subject, at);
  if (placed === undefined) throw new Error('There is no headline.');
  const { left, right } = blockBox(placed.block);
  return (left + right) / 2 < at.size.width / 2;
};

test.each(SIZES)('stays within a map of $width × $height, the figure on one line', (size) => {
  const placed = placeHeadline(
    { ...said, figure: 'Hundreds of hundreds' },
    wholeOf(size).subject,
    space(size),
  );
  if (placed === undefined) throw new Error('There is no headline.');
  const [left, top, right, bottom] = boxOfHeadline(placed);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(size.width);
  expect(bottom).toBeLessThan(size.height / 3);
  const texts = marksIn(drawHeadline(placed)).flatMap(({ text }) => text ?? []);
  expect(texts).toContain('Hundreds of hundreds');
});

test('stands where its author wants it, unless there it would cover something', () => {
  const size = { width: 800, height: 600 };
  expect(leftOf(said, space(size))).toBe(true);
  expect(leftOf({ ...said, corner: 'ne' }, space(size))).toBe(false);
  expect(leftOf(said, space(size, [[0, 0, 200, 100]]))).toBe(false);
  expect(leftOf({ ...said, corner: 'ne' }, space(size, [[600, 0, 800, 100]]))).toBe(true);
});

test('says what it rests on, and a map without one has none', () => {
  const size = { width: 800, height: 600 };
  const placed = placeHeadline(said, wholeOf(size).subject, space(size));
  expect(placed && drawHeadline(placed)).toMatchObject({
    notes: said.notes,
    title: `${said.label}: ${said.figure}`,
  });
  expect(placeHeadline(undefined, wholeOf(size).subject, space(size))).toBeUndefined();
});

test('keeps to the part of the map where its subject is', () => {
  const subject = { x: 500, y: 0, width: 700, height: 800 };
  for (const corner of ['nw', 'ne', 'se'] as const) {
    const placed = placeHeadline({ ...said, corner }, subject, { hard: [], soft: [] });
    expect(placed && boxOfHeadline(placed)[0]).toBeGreaterThanOrEqual(subject.x);
  }
});

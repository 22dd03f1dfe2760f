import { expect, test } from 'vitest';
import type { Mark } from '../graphics/mark.ts';
import { textBoxes, textFaults } from './text-faults.ts';
import { rulesIn } from './type-rules.ts';

const drawing = (...children: Mark[]): Mark => ({
  tag: 'svg',
  attrs: { class: 'graphic share' },
  children,
});
const word = (text: string, attrs: NonNullable<Mark['attrs']>): Mark => ({
  tag: 'text',
  text,
  attrs,
});
const size = { width: 300, height: 200 };

test('two words over each other, and a word that leaves the drawing, are found', () => {
  const faults = textFaults(
    drawing(
      word('One', { x: 20, y: 50 }),
      {
        tag: 'g',
        attrs: { transform: 'translate(10,40)' },
        children: [word('Two', { x: 15, y: 8 })],
      },
      word('Three', { x: 290, y: 150 }),
    ),
    size,
  );
  expect(faults).toEqual(['“Three” leaves the drawing', '“One” and “Two” overlap']);
});

test('a word is as large as the style sheets set it, and stands as its group is anchored', () => {
  const [figure, small] = textBoxes(
    drawing(word('76', { class: 'figure-large', y: 100 }), {
      tag: 'g',
      attrs: { 'text-anchor': 'middle', 'font-size': 10 },
      children: [word('wide', { x: 150, y: 20 })],
    }),
  );
  expect(figure!.bottom - figure!.top).toBeGreaterThan(60);
  expect(small!.bottom - small!.top).toBeCloseTo(9.6, 5);
  expect((small!.left + small!.right) / 2).toBeCloseTo(150, 5);
});

test('a rule holds in the drawings that it names, for each class that it names', () => {
  const css = `.graphic .label, .graphic .key { font-size: 14px; }
    .graphic.share.is-large .key, .graphic.share.is-large .town { font-size: 18px; --tracking: 0.1em; }
    .graphic.share .dot { fill: none; }`;
  const small = [
    { name: 'label', size: 14 },
    { name: 'key', size: 14 },
  ];
  expect(rulesIn(css, ['graphic', 'share'])).toEqual(small);
  expect(rulesIn(css, ['graphic', 'share', 'is-large'])).toEqual([
    ...small,
    { name: 'key', size: 18, spacing: 0.1 },
    { name: 'town', size: 18, spacing: 0.1 },
  ]);
});

import { expect, test } from 'vitest';
import type { Mark } from './mark.ts';
import { outlineOf } from './outline.ts';

const drawing = (...children: Mark[]): Mark => ({
  tag: 'svg',
  attrs: { class: 'graphic' },
  children,
});
/** The lines of the marks that stand in a drawing on its own ground. */
const outlined = (...children: Mark[]): string[] =>
  outlineOf(drawing(...children))
    .split('\n')
    .slice(1);

test('a mark is a line, with its key, classes, place, setting, words and notes', () => {
  const label: Mark = {
    tag: 'text',
    key: 'label',
    attrs: { class: 'label halo', x: 10.4, y: 19.6, 'font-size': 14, opacity: undefined },
    text: 'A town',
  };
  expect(outlined({ tag: 'g', key: 'town', notes: [3, 4], children: [label, undefined] })).toEqual([
    '  g #town [3 4]',
    '    text #label .label.halo 10,20 font-size=14 “A town”',
  ]);
});

test('places are those in the drawing, however groups move, scale and turn', () => {
  const line: Mark = { tag: 'line', attrs: { x1: 0, y1: 0, x2: 4, y2: 0 } };
  const group = (transform: string, ...children: Mark[]): Mark => ({
    tag: 'g',
    attrs: { transform },
    children,
  });
  const placed = outlined(
    group('translate(100,50)', group('scale(2)', line), group('rotate(90)', line)),
    group('translate(10,20) scale(3)', line),
  );
  expect(placed.filter((text) => text.includes('line'))).toEqual([
    '      line 100,50 8×0',
    '      line 100,50 0×4',
    '    line 10,20 12×0',
  ]);
  expect(() => outlined(group('skewX(10)', line))).toThrow('moved by “skewX(10)”');
});

test.each([
  ['M0,0L10,5', '0,0 10×5'],
  ['M1,1h4v6l-2-8z', '1,-1 4×8'],
  ['M5 5C6 0 20 -3 9 9', '5,-3 15×12'],
  ['M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z', '-4,-4 8×8'],
  ['M10,10h2zm3,0h2', '10,10 5×0 in 2'],
  ['', 'empty'],
])('the path “%s” fills the box %s', (d, box) => {
  expect(outlined({ tag: 'path', attrs: { d } })).toEqual([`  path ${box}`]);
});

test('what is folded is one line that changes with anything in it', () => {
  const ground = (x: number): string =>
    outlineOf(
      drawing({ tag: 'g', key: 'ground', children: [{ tag: 'path', attrs: { d: `M${x},0h1` } }] }),
      ['ground'],
    );
  expect(ground(1).split('\n')).toEqual([
    'svg .graphic',
    expect.stringMatching(/^ {2}g #ground holds 1, \w{8}$/),
  ]);
  expect(ground(1)).toBe(ground(1));
  expect(ground(1)).not.toBe(ground(1.01));
});

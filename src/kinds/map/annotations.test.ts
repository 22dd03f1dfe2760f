import { expect, test } from 'vitest';
import { wholeOf } from '../../graphics/composition.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { drawMapStill } from './draw-still.ts';
import { setLabel } from './label-text.ts';
import { mapMark } from './map-mark.ts';
import { projectIn, viewOf } from './map-view.ts';
import { resolveMapScene } from './resolve-map.ts';

const words = 'What it is\nand what is said of it';
const size = { width: 800, height: 600 };
const linesIn = (drawing: typeof size) => setLabel(words, undefined, 'annotation', drawing).lines;

test('an annotation has a lead that is larger than its note', () => {
  const [lead, note] = linesIn(size);
  expect([lead?.text, note?.text]).toEqual(words.split('\n'));
  expect(lead?.fontSize).toBeGreaterThan(note?.fontSize ?? Infinity);
});

test('a drawing that is very small has room for the lead alone', () => {
  expect(linesIn({ width: 300, height: 225 }).map(({ text }) => text)).toEqual(['What it is']);
});

test('a fine line leads from an annotation to what it is about', () => {
  const about = [41.05, 34.55] as const;
  const map = resolveMapScene(
    {
      kind: 'map',
      title: 'A map',
      description: 'What it shows.',
      drawn: 'What is schematic.',
      marks: {
        said: mapMark.parse({
          kind: 'label',
          style: 'annotation',
          at: [41.2, 34.4],
          label: words,
          leadsTo: about,
          title: 'What is said',
          notes: [60],
        }),
      },
      states: {
        only: { alt: 'Words.', frame: [40.9, 34.3, 41.3, 34.6], layers: [], marks: ['said'] },
      },
    },
    {},
  );
  const marks = marksIn(drawMapStill(map, 'only', size));
  const anchor = marks.find(({ key }) => key === 'said');
  const [left, top] = numbersIn(anchor?.attrs?.['transform']);
  const line = numbersIn(marks.find(({ key }) => key === 'leader')?.attrs?.['d']);
  const [x, y] = projectIn(viewOf(stateNamed(map.states, 'only'), wholeOf(size)))(about);
  expect(left! + line[2]!).toBeCloseTo(x, 0);
  expect(top! + line[3]!).toBeCloseTo(y, 0);
});

const numbersIn = (text: unknown): number[] =>
  (String(text).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

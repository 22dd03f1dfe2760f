import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Mark } from '../../graphics/mark.ts';
import { COMMON_TYPE, textBoxes, textFaults } from '../../graphics/text-boxes.ts';
import { flowScene } from '../../schemas/scenes/flow.ts';
import type { FlowMove } from '../../schemas/scenes/flow.ts';
import { drawFlow } from './draw.ts';
import { frameOf } from './frame.ts';
import { placeUnits } from './marks.ts';
import { curveOf } from './stream.ts';
import { flowTable } from './table.ts';

const scene = flowScene.parse(parse(readFileSync('content/scenes/fighters.yaml', 'utf8')));
const states = Object.entries(scene.states);

const SIZES = [
  [300, 260],
  [320, 300],
  [360, 400],
  [390, 420],
  [520, 400],
  [720, 480],
  [800, 600],
  [1200, 800],
].map(([width = 0, height = 0]) => ({ width, height }));

const TYPE = {
  ...COMMON_TYPE,
  country: { size: 15 },
  key: { size: 12 },
  remark: { size: 13 },
  'remark-narrow': { size: 12 },
  'remark-large': { size: 15 },
  'figure-small': { size: 24, face: 'sans-strong' },
  'figure-medium': { size: 34, face: 'sans-strong' },
  'town-narrow': { size: 12, face: 'sans-strong' },
} as const;

const marksIn = (mark: Mark): Mark[] => [
  mark,
  ...(mark.children ?? []).flatMap((child) => (child ? marksIn(child) : [])),
];

for (const size of SIZES) {
  test(`every word can be read at ${size.width} × ${size.height}`, () => {
    for (const [name, state] of states) {
      const faults = textFaults(textBoxes(drawFlow(scene, state, size), TYPE), size);
      expect(faults, name).toEqual([]);
    }
  });

  test(`no mark lies over words at ${size.width} × ${size.height}`, () => {
    const frame = frameOf(size);
    for (const [name, state] of states) {
      const boxes = textBoxes(drawFlow(scene, state, size), TYPE);
      const hidden = placeUnits(state, frame).flatMap(({ key, at: [x, y] }) =>
        boxes
          .filter(
            ({ left, right, top, bottom }) =>
              x + frame.mark > left &&
              x - frame.mark < right &&
              y + frame.mark > top &&
              y - frame.mark < bottom,
          )
          .map(({ text }) => `${key} over “${text}”`),
      );
      expect(hidden, name).toEqual([]);
    }
  });
}

/** How far a movement leads towards Iraq, in pixels. */
function eastward(move: FlowMove, size: { width: number; height: number }): number {
  const frame = frameOf(size);
  const [start, , end] = curveOf(move, frame);
  const axis = frame.narrow ? 1 : 0;
  return end[axis] - start[axis];
}

test.each([
  { width: 360, height: 400 },
  { width: 800, height: 600 },
])('fighters go into Iraq after 2003 and into Syria from 2011, at $width × $height', (size) => {
  const fighters = (name: string) =>
    (scene.states[name]?.moves ?? []).filter(({ who }) => who === 'fighters');
  expect(fighters('into-iraq')).toHaveLength(3);
  for (const move of fighters('into-iraq')) expect(eastward(move, size)).toBeGreaterThan(0);
  expect(fighters('turned')).toHaveLength(3);
  for (const move of fighters('turned')) expect(eastward(move, size)).toBeLessThan(0);
});

test('the raid of 2008 comes down on Bukamal', () => {
  const [raid] = scene.states['raid']?.moves ?? [];
  expect(raid).toMatchObject({ who: 'washington', from: 'sky', to: 'bukamal', notes: [20] });
});

test('the same fighters who went into Iraq come back: their marks keep their keys', () => {
  const size = { width: 800, height: 600 };
  const keys = (name: string) =>
    placeUnits(scene.states[name]!, frameOf(size))
      .filter(({ who }) => who === 'fighters')
      .map(({ key }) => key);
  expect(keys('into-iraq')).toHaveLength(36);
  expect(keys('turned')).toEqual(keys('into-iraq'));
});

test('what rests on a source’s word or on a name only is drawn hollow', () => {
  const hollow = (name: string) =>
    [...scene.states[name]!.moves, ...scene.states[name]!.stands]
      .filter((row) => row.hollow)
      .map(({ notes }) => notes);
  expect(hollow('into-iraq')).toEqual([[19], [17]]);
  expect(hollow('guards')).toEqual(['report']);
  expect(hollow('network')).toEqual([[22]]);
});

test('every mark that stands for a fact has a key and leads to what supports it', () => {
  for (const [, state] of states) {
    const drawing = drawFlow(scene, state, { width: 800, height: 600 });
    const facts = marksIn(drawing).filter(({ title }) => title !== undefined);
    expect(facts.length).toBeGreaterThan(10);
    for (const fact of facts)
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
  }
});

test('the table tells every remark of every state with its notes', () => {
  const { rows } = flowTable(scene);
  expect(rows).toHaveLength(states.flatMap(([, { remarks }]) => remarks).length);
  expect(rows[0]).toMatchObject({ notes: [17] });
});

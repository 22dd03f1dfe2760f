import { expect, test } from 'vitest';
import { flowScene } from './schema.ts';
import type { FlowMove } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { drawFlow } from './draw.ts';
import { frameOf } from './frame.ts';
import { placeUnits } from './marks.ts';
import { curveOf } from './stream.ts';
import { flowTable } from './table.ts';

const scene = flowScene.parse(sceneOfKind('flow'));
const states = Object.entries(scene.states);

for (const size of CHECKED_SIZES) {
  test(`every word can be read at ${size.width} × ${size.height}`, () => {
    for (const [name, state] of states) {
      const faults = textFaults(drawFlow(scene, state, size), size);
      expect(faults, name).toEqual([]);
    }
  });

  test(`no mark lies over words at ${size.width} × ${size.height}`, () => {
    const frame = frameOf(size);
    for (const [name, state] of states) {
      const boxes = textBoxes(drawFlow(scene, state, size));
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

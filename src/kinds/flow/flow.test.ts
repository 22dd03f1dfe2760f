import { expect, test } from 'vitest';
import { flowScene } from './schema.ts';
import type { FlowMove, FlowState } from './schema.ts';
import type { Size } from '../../graphics/mark.ts';
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
const phone = { width: 360, height: 400 };
const desk = { width: 800, height: 600 };

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

/** How far a movement leads towards the east, in pixels. */
function eastward(move: FlowMove, size: Size): number {
  const frame = frameOf(size);
  const [start, , end] = curveOf(move, frame);
  const axis = frame.narrow ? 1 : 0;
  return end[axis] - start[axis];
}

/** From west to east. */
const STATIONS = ['west', 'west-town', 'east-town', 'east'] as const;
const placeOf = (station: FlowMove['from']) => STATIONS.findIndex((each) => each === station);

test.each([phone, desk])('a stream leads the way that is told, at $width × $height', (size) => {
  const ways = states.flatMap(([, { moves }]) =>
    moves.filter(({ from }) => from !== 'sky').map((move) => ({ move, way: eastward(move, size) })),
  );
  expect(new Set(ways.map(({ way }) => Math.sign(way)))).toEqual(new Set([1, -1]));
  for (const { move, way } of ways) {
    expect(Math.sign(way)).toBe(Math.sign(placeOf(move.to) - placeOf(move.from)));
  }
});

test('what comes from above comes down on its town', () => {
  const falls = states.flatMap(([, { moves }]) => moves.filter(({ from }) => from === 'sky'));
  expect(falls.length).toBeGreaterThan(0);
  for (const move of falls) {
    const [start, , end] = curveOf(move, frameOf(desk));
    expect(start[1]).toBeLessThan(end[1]);
  }
});

test('those who come back are the same marks: as many of somebody’s keep their keys', () => {
  const keysOf = (state: FlowState, who: string) =>
    placeUnits(state, frameOf(desk)).flatMap((unit) => (unit.who === who ? [unit.key] : []));
  for (const who of Object.keys(scene.who)) {
    const rows = states.map(([, state]) => keysOf(state, who)).filter(({ length }) => length > 0);
    const longest = rows.reduce((a, b) => (b.length > a.length ? b : a), []);
    for (const row of rows) expect(longest.slice(0, row.length), who).toEqual(row);
  }
});

test('nobody is told by color alone: every sign has a shape of its own', () => {
  const shapes = Object.values(scene.who).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('what is said to be hollow is drawn hollow, and nothing else', () => {
  for (const [name, state] of states) {
    const units = placeUnits(state, frameOf(desk));
    const drawn = marksIn(drawFlow(scene, state, desk));
    for (const { key, hollow } of units) {
      const classes = String(drawn.find((mark) => mark.key === key)?.attrs?.['class']);
      expect(classes.split(' ').includes('hollow'), `${key} in ${name}`).toBe(hollow);
    }
  }
  const rows = states.flatMap(([, { moves, stands }]) => [...moves, ...stands]);
  expect(new Set(rows.map(({ hollow }) => hollow)).size).toBe(2);
});

test('every mark that stands for a fact has a key and leads to what supports it', () => {
  for (const [, state] of states) {
    const drawing = drawFlow(scene, state, desk);
    const facts = marksIn(drawing).filter(({ title }) => title !== undefined);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts)
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
  }
});

test('the table tells every remark of every state with its notes', () => {
  const { rows } = flowTable(scene);
  expect(rows).toHaveLength(states.flatMap(([, { remarks }]) => remarks).length);
  expect(rows[0]?.notes).toEqual(states[0]?.[1].remarks[0]?.notes);
});

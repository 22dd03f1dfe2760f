import { expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { lanesScene } from './schema.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawLanes } from './draw.ts';
import { layoutLanes } from './layout.ts';
import { datedRows } from './rows.ts';
import { lanesTable } from './table.ts';

const scene = lanesScene.parse(sceneOfKind('lanes'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };

const ends = states.map(([name]) => name).at(-1)!;
const bands = scene.lanes.flatMap((lane) => lane.bands);

function layout(name: string, size = desk) {
  const state = scene.states[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  return layoutLanes(scene, state, size);
}
const saidIn = (name: string, size = desk) =>
  layout(name, size).labels.flatMap(({ lines }) => lines.map(({ text }) => text));

test.each(CHECKED_SIZES)(
  'a reader sees every label whole and apart at $width × $height',
  (size) => {
    for (const [name, state] of states) {
      expect(textFaults(drawLanes(scene, state, size), size), name).toEqual([]);
    }
  },
);

test.each(CHECKED_SIZES)('date, lanes and years are always there at $width × $height', (size) => {
  for (const [name, state] of states) {
    const keys = layoutLanes(scene, state, size).labels.map(({ key }) => key);
    expect(keys, name).toEqual(
      expect.arrayContaining([
        'headline',
        `year-${scene.years.from}`,
        `year-${scene.years.to}`,
        `lane-${scene.lanes.at(0)?.id}`,
        `lane-${scene.lanes.at(-1)?.id}`,
      ]),
    );
  }
});

test('on a wide screen every band that a state tells is named', () => {
  for (const [name, state] of states) {
    const { lanes, labels } = layoutLanes(scene, state, desk);
    const keys = labels.map(({ key }) => key);
    const told = lanes.flatMap(({ bands }) => bands.filter((band) => band.told));
    expect(keys, name).toEqual(expect.arrayContaining(told.map(({ band }) => `says-${band.id}`)));
  }
});

test('nothing later than its state is drawn, and what has been told stays', () => {
  let before: string[] = [];
  for (const [, state] of states) {
    const { lanes, plane, line } = layoutLanes(scene, state, desk);
    const bands = lanes.flatMap((lane) => lane.bands);
    const now = plane.x(state.tells.until);
    const pieces = [...bands, ...line].flatMap((drawn) => drawn.pieces);
    expect(Math.max(...pieces.map(([, to]) => to))).toBeLessThanOrEqual(now);
    const keys = bands.map(({ band }) => band.id);
    expect(keys).toEqual(expect.arrayContaining(before));
    before = keys;
  }
  expect(before).toHaveLength(bands.length);
});

test('bands of the same years lie in rows of their own', () => {
  const rows = layout(ends).lanes.map(({ bands }) =>
    bands.map(({ start, end, top }) => ({ from: start[0], to: end[1], top })),
  );
  for (const bands of rows) {
    bands.forEach((one, index) => {
      for (const other of bands.slice(index + 1)) {
        const meet = one.from < other.to - 1 && other.from < one.to - 1;
        if (meet) expect(one.top).not.toBe(other.top);
      }
    });
  }
});

test('a lane about which the report is silent says so, wide and narrow', () => {
  const silences = states.flatMap(([name, { tells }]) => {
    const silent = scene.lanes.filter((lane) =>
      datedRows(lane, scene.years.from, scene.years.to + 1).every(
        ({ start, end }) => start[0] >= tells.until || end[1] <= tells.from,
      ),
    );
    for (const size of [desk, phone]) {
      const said = saidIn(name, size).filter((text) => text === scene.silent);
      expect(said, name).toHaveLength(silent.length);
    }
    return silent;
  });
  expect(silences.length).toBeGreaterThan(0);
});

test('a band that leads into one of the two countries points there, and no other does', () => {
  const drawn = marksIn(drawLanes(scene, scene.states[ends]!, desk));
  const rises = bands.map(({ id, toward }) => {
    const band = drawn.find(({ key }) => key === id) ?? { tag: 'g' };
    const chevrons = marksIn(band).find(({ attrs }) => attrs?.['class'] === 'direction');
    const [, rise] = /l3\.5,(-?[\d.]+)/.exec(String(chevrons?.attrs?.['d'])) ?? [];
    return [toward, Math.sign(Number(rise ?? 0))];
  });
  expect(new Set(rises.map(([toward]) => toward)).size).toBeGreaterThan(1);
  for (const [toward, rise] of rises) {
    expect(rise).toBe(toward === undefined ? 0 : toward === 'down' ? 1 : -1);
  }
});

test('a drawing is the same whenever it is drawn, and every fact in it carries its notes', () => {
  for (const [, state] of states) {
    const markup = toMarkup(drawLanes(scene, state, phone));
    expect(toMarkup(drawLanes(scene, state, phone))).toBe(markup);
    expect(markup).not.toMatch(/NaN|undefined/);
  }
  const drawn = marksIn(drawLanes(scene, scene.states[ends]!, phone));
  for (const { id, notes } of bands) {
    expect(drawn.find(({ key }) => key === id)?.notes, id).toEqual(notes);
  }
});

test('the table keeps what is not dated undated', () => {
  const rows = lanesTable(scene).rows.filter(({ cells }) =>
    scene.lanes.some(({ label }) => label === cells[0]),
  );
  expect(bands.filter(({ from }) => from === 'unsaid').length).toBeGreaterThan(0);
  expect(rows.map(({ cells }) => cells.slice(1, 3).map((cell) => cell === 'not dated'))).toEqual(
    bands.map(({ from, to }) => [from === 'unsaid', to === 'unsaid']),
  );
});

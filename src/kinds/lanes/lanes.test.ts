import { expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { lanesScene } from './schema.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawLanes } from './draw.ts';
import { layoutLanes } from './layout.ts';
import { datedRows } from './rows.ts';
import { lanesTable } from './table.ts';

const scene = lanesScene.parse(entriesInContent('scenes').get('a-century-at-the-crossing'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };

function layout(name: string, size = desk) {
  const state = scene.states[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  return layoutLanes(scene, state, size);
}
const bandOf = (name: string, id: string) =>
  layout(name)
    .lanes.flatMap(({ bands }) => bands)
    .find(({ band }) => band.id === id);
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
        'year-1920',
        'year-2020',
        'lane-official',
        'lane-fighters',
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
  expect(before).toHaveLength(scene.lanes.flatMap(({ bands }) => bands).length);
});

test('ends are vague where the report is vague, and straight where it gives a year', () => {
  const broken = bandOf('restored', 'relations-broken');
  expect(broken && broken.start[1] - broken.start[0]).toBeGreaterThan(15);
  expect(broken && broken.end[1] - broken.end[0]).toBeGreaterThan(15);
  const trade = bandOf('restored', 'trade-broken');
  expect(trade?.end[0]).toBe(trade?.end[1]);
});

test('an end without a date dissolves toward what comes after it', () => {
  const [lane] = scene.lanes;
  const rows = lane && datedRows(lane, 1920, 2020.25);
  const states = rows?.find(({ band }) => band.id === 'two-states');
  expect(states?.end[0]).toBeLessThan(states?.end[1] ?? 0);
  expect(states?.end[1]).toBeCloseTo(1966.67, 1);
});

test('bands of the same years lie in rows of their own', () => {
  const rows = layout('restored').lanes.map(({ bands }) =>
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

test('the border line ends in 2014 and is back, dissolving, after 2017', () => {
  const { line, plane } = layout('restored');
  const [first, second] = line;
  expect(first?.pieces.at(-1)?.[1]).toBeCloseTo(plane.x(2014.5), 5);
  expect(second?.pieces[0]?.[0]).toBeGreaterThanOrEqual(plane.x(2017.5));
  expect(second?.pieces.filter(([from, to]) => to > from)).toHaveLength(5);
});

test('a lane about which the report is silent says so, wide and narrow', () => {
  for (const size of [desk, phone]) {
    expect(saidIn('line', size).filter((text) => text === scene.silent)).toHaveLength(2);
    expect(saidIn('reopened-1997', size).filter((text) => text === scene.silent)).toHaveLength(1);
    expect(saidIn('invasion-2003', size)).not.toContain(scene.silent);
  }
});

test('fighters go into Iraq before 2011 and into Syria after', () => {
  expect(bandOf('invasion-2003', 'into-iraq')?.band.toward).toBe('iraq');
  expect(bandOf('invasion-2003', 'into-syria')?.band.toward).toBe('syria');
  expect(bandOf('invasion-2003', 'into-iraq')?.end[1]).toBeLessThanOrEqual(
    bandOf('invasion-2003', 'into-syria')?.start[0] ?? 0,
  );
  expect(bandOf('reopened-1997', 'into-iraq')).toBeUndefined();
});

test('a drawing is the same whenever it is drawn, and every fact in it carries its notes', () => {
  for (const [, state] of states) {
    const markup = toMarkup(drawLanes(scene, state, phone));
    expect(toMarkup(drawLanes(scene, state, phone))).toBe(markup);
    expect(markup).not.toMatch(/NaN|undefined/);
  }
  const marks = layout('restored')
    .lanes.flatMap(({ bands }) => bands)
    .map(({ band }) => band.notes);
  expect(marks).toContainEqual([12, 13]);
});

test('the table keeps what is not dated undated', () => {
  const rows = lanesTable(scene).rows.filter(({ cells }) =>
    scene.lanes.some(({ label }) => label === cells[0]),
  );
  const bands = scene.lanes.flatMap((lane) => lane.bands);
  expect(bands.filter(({ from }) => from === 'unsaid').length).toBeGreaterThan(0);
  expect(rows.map(({ cells }) => cells.slice(1, 3).map((cell) => cell === 'not dated'))).toEqual(
    bands.map(({ from, to }) => [from === 'unsaid', to === 'unsaid']),
  );
});

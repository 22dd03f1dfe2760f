import { expect, test } from 'vitest';
import { lanesScene } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES } from '../../testing/text-faults.ts';
import { layoutLanes } from './layout.ts';
import { datedRows } from './rows.ts';

const scene = lanesScene.parse(sceneOfKind('lanes'));
const states = Object.entries(scene.states);
const desk = { width: 800, height: 600 };
const phone = { width: 360, height: 400 };

function layout(name: string, size = desk) {
  const state = scene.states[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  return layoutLanes(scene, state, size);
}
const saidIn = (name: string, size = desk) => {
  const { heads, labels } = layout(name, size);
  return [...heads, ...labels.map(({ block }) => block)].map(({ key, lines }) => ({
    key,
    words: lines.map(({ text }) => text).join(' '),
  }));
};

test.each(CHECKED_SIZES)('date, lanes and years are always there at $width × $height', (size) => {
  const { from, to, bend } = scene.years;
  for (const [name] of states) {
    const keys = saidIn(name, size).map(({ key }) => key);
    expect(keys, name).toEqual(
      expect.arrayContaining([
        'headline',
        ...[from, to, bend?.at ?? to].map((year) => `year-${year}`),
        ...scene.lanes.map(({ id }) => `lane-${id}`),
      ]),
    );
  }
});

test('on a wide screen every band that a state tells is named beside it', () => {
  for (const [name, state] of states) {
    const { lanes, labels } = layoutLanes(scene, state, desk);
    for (const { bands: placed, words, left, width } of lanes) {
      for (const { band } of placed.filter((each) => each.told)) {
        const label = labels.find(({ block }) => block.key === `says-${band.id}`);
        expect(label?.block.x, `${band.id} in ${name}`).toBe(words);
        expect(words, `${band.id} in ${name}`).toBeLessThan(left + width);
      }
    }
  }
});

test('on a phone every lane says over it what is told', () => {
  for (const [name, state] of states) {
    const said = saidIn(name, phone);
    for (const { id, bands: all } of layoutLanes(scene, state, phone).lanes) {
      const told = all.filter((each) => each.told).map(({ band }) => band.label);
      const words = said.find(({ key }) => key === `says-${id}`)?.words ?? '';
      const says = told.length === 0 ? [scene.silent] : told;
      expect(
        says.some((label) => words.includes(label)),
        `${id} in ${name}: ${words}`,
      ).toBe(true);
    }
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
      const said = saidIn(name, size).filter(({ words }) => words === scene.silent);
      expect(said, name).toHaveLength(silent.length);
    }
    return silent;
  });
  expect(silences.length).toBeGreaterThan(0);
});

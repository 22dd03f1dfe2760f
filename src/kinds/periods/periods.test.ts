import { expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { momentText } from '../../schemas/moment-text.ts';
import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import { periodsScene } from './schema.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawPeriods } from './draw.ts';
import { layoutPeriods } from './layout.ts';
import { periodsTable } from './table.ts';

const scene = periodsScene.parse(sceneOfKind('periods'));
const states = Object.entries(scene.states);
const whole = { alt: '', shows: scene.periods.at(-1)?.id ?? '' };
const phone = { width: 360, height: 400 };
const desk = { width: 800, height: 600 };

test.each(CHECKED_SIZES)(
  'a reader sees every label whole and apart at $width × $height',
  (size) => {
    for (const [name, state] of states) {
      expect(textFaults(drawPeriods(scene, state, size), size), name).toEqual([]);
    }
  },
);

test.each(CHECKED_SIZES)('the period told is named at $width × $height', (size) => {
  for (const [name, state] of states) {
    const label = layoutPeriods(scene, state, size).labels.find(
      ({ key }) => key === `label-${state.shows}`,
    );
    const said = label?.lines.map(({ text }) => text).join(' ');
    expect(said, name).toContain(scene.periods.find(({ id }) => id === state.shows)?.label);
  }
});

test('every arrow points into the country that was crossed into', () => {
  for (const [size, axis] of [
    [phone, 0],
    [desk, 1],
  ] as const) {
    const { periods, measures } = layoutPeriods(scene, whole, size);
    const crossed = periods.filter(({ period }) => period.toward !== undefined);
    expect(new Set(crossed.map(({ period }) => period.toward)).size).toBe(2);
    for (const { period, arrows } of crossed) {
      expect(arrows.length).toBeGreaterThan(1);
      const ahead = period.toward === 'east' ? 1 : -1;
      for (const { from, to } of arrows) {
        expect((from[axis] - measures.middle) * ahead).toBeLessThan(0);
        expect((to[axis] - measures.middle) * ahead).toBeGreaterThan(0);
      }
    }
    for (const { arrows } of periods.filter(({ period }) => period.toward === undefined)) {
      expect(arrows).toEqual([]);
    }
  }
});

test('on a phone time runs downward, with the west on the left', () => {
  const { measures } = layoutPeriods(scene, whole, phone);
  const [x, y] = measures.point(measures.along(1990), -10);
  expect(x).toBeLessThan(measures.middle);
  expect(y).toBe(Math.round(measures.along(1990) * 100) / 100);
});

test('the line has no sharp beginning where the report is vague, and a sharp end at a year', () => {
  const { periods } = layoutPeriods(scene, whole, desk);
  const vague = periods.filter(({ period }) => {
    const [from, to] = boundarySpan(period.from);
    return period.line === 'held' && from < to;
  });
  expect(vague.length).toBeGreaterThan(0);
  for (const { start, end, line } of vague) {
    expect(start[1]).toBeGreaterThan(start[0] + 30);
    expect(line.filter(([from, to]) => to > from)).toHaveLength(5);
    expect(end[0]).toBe(end[1]);
  }
});

test('no line is drawn while nobody holds one, until the hold on a side was over', () => {
  const { periods, measures } = layoutPeriods(scene, whole, desk);
  const pieces = periods.flatMap(({ line }) => line).filter(([a, b]) => b > a);
  const gone = scene.periods.filter(({ line }) => line === 'gone');
  expect(gone.length).toBeGreaterThan(0);
  for (const { from, to, leaves } of gone) {
    const overs = leaves ? Object.values(leaves) : [to ?? from];
    const over = Math.min(...overs.map((moment) => boundarySpan(moment)[0]));
    const [start, end] = [measures.along(boundarySpan(from)[1]), measures.along(over)];
    expect(end).toBeGreaterThan(start);
    expect(pieces.filter(([a, b]) => b > start + 0.1 && a < end - 0.1)).toEqual([]);
  }
});

test('nothing is drawn of the periods that a state has not reached', () => {
  const ids = scene.periods.map(({ id }) => id);
  const second = { alt: '', shows: ids[1]! };
  const told = layoutPeriods(scene, second, desk);
  expect(told.periods.map(({ period }) => period.id)).toEqual(ids.slice(0, 2));
  expect(told.strands).toEqual([]);
  expect(told.now).toBeLessThan(layoutPeriods(scene, whole, desk).now);
});

test('every date that a label gives stands in the scene’s own dates', () => {
  const told = layoutPeriods(scene, whole, desk)
    .labels.filter(({ key }) => key.startsWith('label-'))
    .flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/\d{4}/g) ?? []));
  const dates = JSON.stringify(scene.periods.map(({ from, to }) => [from, to]));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((year) => !dates.includes(year))).toEqual([]);
});

test('a drawing is the same whenever it is drawn, and carries its provenance', () => {
  const markup = toMarkup(drawPeriods(scene, whole, phone));
  expect(toMarkup(drawPeriods(scene, whole, phone))).toBe(markup);
  const drawn = marksIn(drawPeriods(scene, whole, phone));
  for (const { id, notes } of scene.periods) {
    expect(drawn.find(({ key }) => key === id)?.notes, id).toEqual(notes);
  }
  expect(markup).not.toMatch(/NaN|undefined/);
});

test('the table says when each period began, and which way fighters crossed', () => {
  const { banks } = scene;
  expect(scene.periods.filter(({ toward }) => toward).length).toBeGreaterThan(0);
  expect(periodsTable(scene).rows.map(({ cells }) => [cells[0], cells[3]])).toEqual(
    scene.periods.map(({ from, toward }) => [
      momentText(from),
      toward ? `into ${banks[toward].name}` : '',
    ]),
  );
});

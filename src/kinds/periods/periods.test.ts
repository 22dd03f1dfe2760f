import { expect, test } from 'vitest';
import { toMarkup } from '../../graphics/markup.ts';
import { momentText } from '../../schemas/moment-text.ts';
import { periodsScene } from './schema.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawPeriods } from './draw.ts';
import { layoutPeriods } from './layout.ts';
import { periodsTable } from './table.ts';

const scene = periodsScene.parse(entriesInContent('scenes').get('turning-points'));
const states = Object.entries(scene.states);
const whole = { alt: '', shows: 'blurred' };
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

test('before 2011 every arrow points into Iraq, after 2011 every arrow into Syria', () => {
  for (const [size, axis] of [
    [phone, 0],
    [desk, 1],
  ] as const) {
    const { periods, plane } = layoutPeriods(scene, whole, size);
    const arrows = (id: string) => periods.find(({ period }) => period.id === id)?.arrows ?? [];
    expect(arrows('into-iraq').length).toBeGreaterThan(1);
    expect(arrows('into-syria').length).toBeGreaterThan(1);
    for (const { from, to } of arrows('into-iraq')) {
      expect(from[axis]).toBeLessThan(plane.middle);
      expect(to[axis]).toBeGreaterThan(plane.middle);
    }
    for (const { from, to } of arrows('into-syria')) {
      expect(from[axis]).toBeGreaterThan(plane.middle);
      expect(to[axis]).toBeLessThan(plane.middle);
    }
  }
});

test('on a phone time runs downward, with Syria on the left', () => {
  const { plane } = layoutPeriods(scene, whole, phone);
  const [x, y] = plane.point(plane.along(1990), -10);
  expect(x).toBeLessThan(plane.middle);
  expect(y).toBe(Math.round(plane.along(1990) * 100) / 100);
});

test('the line has no sharp beginning, because the report only says late 1960s', () => {
  const { periods } = layoutPeriods(scene, whole, desk);
  const [rivalry] = periods;
  expect(rivalry?.start[1]).toBeGreaterThan((rivalry?.start[0] ?? 0) + 30);
  expect(rivalry?.line.filter(([from, to]) => to > from)).toHaveLength(5);
  expect(rivalry?.end[0]).toBe(rivalry?.end[1]);
});

test('no line is drawn while the Islamic State holds the area', () => {
  const { periods, plane } = layoutPeriods(scene, whole, desk);
  const from = plane.along(2014.5);
  const until = plane.along(2017.5);
  const pieces = periods.flatMap(({ line }) => line).filter(([a, b]) => b > a);
  expect(pieces.filter(([a, b]) => b > from + 0.1 && a < until - 0.1)).toEqual([]);
});

test('nothing is drawn of the periods that a state has not reached', () => {
  const told = layoutPeriods(scene, { alt: '', shows: 'into-iraq' }, desk);
  expect(told.periods.map(({ period }) => period.id)).toEqual(['rivalry', 'into-iraq']);
  expect(told.strands).toEqual([]);
  expect(told.now).toBeLessThan(layoutPeriods(scene, whole, desk).now);
});

test('the restored line is straight when it reopens and frays afterward, strand by strand', () => {
  const reopened = layoutPeriods(scene, { alt: '', shows: 'reopened' }, desk);
  const blurred = layoutPeriods(scene, whole, desk);
  const keys = (placed: typeof blurred) => placed.strands.map(({ key }) => key);
  expect(keys(reopened)).toEqual(keys(blurred));
  expect(new Set(reopened.strands.flatMap(({ points }) => points.map(([, y]) => y))).size).toBe(1);
  expect(new Set(blurred.strands.map(({ points }) => points.at(-1)?.[1])).size).toBe(5);
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
  for (const { id } of scene.periods)
    expect(markup).toContain(`data-key="${id}" data-notes="report"`);
  expect(markup).not.toMatch(/NaN|undefined/);
});

test('the table says when each period began, and which way fighters crossed', () => {
  const ways = { iraq: 'into Iraq', syria: 'into Syria' } as const;
  expect(scene.periods.filter(({ toward }) => toward).length).toBeGreaterThan(0);
  expect(periodsTable(scene).rows.map(({ cells }) => [cells[0], cells[3]])).toEqual(
    scene.periods.map(({ from, toward }) => [momentText(from), toward ? ways[toward] : '']),
  );
});

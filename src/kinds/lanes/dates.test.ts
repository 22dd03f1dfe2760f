import { expect, test } from 'vitest';
import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import { lanesScene } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { layoutLanes } from './layout.ts';
import { datedRows } from './rows.ts';
import { lanesTable } from './table.ts';

const scene = lanesScene.parse(sceneOfKind('lanes'));
const placed = layoutLanes(scene, Object.values(scene.states).at(-1)!, { width: 800, height: 600 });

test('ends are vague where the report is vague, and straight where it gives a year', () => {
  const drawn = placed.lanes.flatMap((lane) => lane.bands);
  const told = drawn.flatMap(({ band, start, end }) => [
    { date: band.from, width: start[1] - start[0] },
    { date: band.to, width: end[1] - end[0] },
  ]);
  const widths = (precision: string) =>
    told.flatMap(({ date, width }) =>
      typeof date === 'object' && date.precision === precision ? [width] : [],
    );
  expect(Math.min(...widths('decade'))).toBeGreaterThan(8);
  expect(Math.max(...widths('year'))).toBe(0);
});

test('an end without a date dissolves toward what comes after it', () => {
  const pairs = scene.lanes.flatMap((lane) => {
    const rows = datedRows(lane, scene.years.from, scene.years.to);
    return rows.slice(1).flatMap((after, index) => {
      const before = rows[index]!;
      const isDated = typeof after.band.from === 'object';
      return before.band.to === 'unsaid' && isDated ? [{ before, after }] : [];
    });
  });
  expect(pairs.length).toBeGreaterThan(0);
  for (const { before, after } of pairs) {
    expect(before.end[0]).toBeLessThan(before.end[1]);
    expect(before.end[1]).toBe(after.start[0]);
  }
});

test('the border line is there as long as the report says, dissolving where it is vague', () => {
  const { line, frame } = placed;
  expect(line.map(({ id }) => id)).toEqual(scene.line.map(({ id }) => id));
  scene.line.forEach(({ from, to }, index) => {
    const pieces = (line[index]?.pieces ?? []).filter(([top, bottom]) => bottom > top);
    const [start, end] = [boundarySpan(from), to && boundarySpan(to)];
    const isVague = start[0] < start[1];
    expect(pieces.length > 1).toBe(isVague);
    expect(pieces[0]?.[0]).toBeGreaterThanOrEqual(frame.y(start[0]) - 1e-6);
    if (end && end[0] === end[1]) expect(pieces.at(-1)?.[1]).toBeCloseTo(frame.y(end[1]), 5);
  });
});

test('the table says of what has no end that it lasts in the report’s own month', () => {
  const scene = lanesScene.parse({
    ...(sceneOfKind('lanes') as object),
    today: { precision: 'month', month: '2031-05' },
  });
  const lasting = scene.lanes.flatMap(({ bands }) => bands.filter(({ to }) => to === 'today'));
  const ends = lanesTable(scene).rows.map(({ cells }) => cells[2]);
  expect(lasting.length).toBeGreaterThan(0);
  expect(ends.filter((end) => end === 'lasts in May 2031')).toHaveLength(
    lasting.length + scene.line.filter(({ to }) => to === undefined).length,
  );
});

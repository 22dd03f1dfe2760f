import { expect, test } from 'vitest';
import type { Mark } from '../../graphics/mark.ts';
import { isSameShape } from '../../graphics/same-shape.ts';
import type { UnitsState } from './schema.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { farms, members, statesOf } from '../../testing/units-scenes.ts';
import { drawUnits } from './draw.ts';
import { placeFarmland } from './farmland.ts';
import { measuresOf } from './measures.ts';
import { placePeople } from './people.ts';
import { unitsTable } from './table.ts';

/** The numbers in a drawing’s paths of one class: one subpath, one mark. */
const subpaths = (drawing: Mark, name: string): number =>
  marksIn(drawing)
    .filter(({ attrs }) => String(attrs?.['class']).split(' ').includes(name))
    .reduce((sum, { attrs }) => sum + (String(attrs?.['d']).match(/M/g) ?? []).length, 0);

/** How far a drawing’s paths of one class reach, in pixels. */
function reach(drawing: Mark, name: string): [x: number[], y: number[]] {
  const points = marksIn(drawing)
    .filter(({ attrs }) => attrs?.['class'] === name)
    .flatMap(({ attrs }) => [...String(attrs?.['d']).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)]);
  return [points.map(([, x]) => Number(x)), points.map(([, , y]) => Number(y))];
}

for (const scene of [farms, members]) {
  test.each(CHECKED_SIZES)(
    `every word of “${scene.title}” can be read at $width × $height`,
    (size) => {
      for (const [name, state] of Object.entries(scene.states)) {
        expect(textFaults(drawUnits(scene, state, size), size), name).toEqual([]);
      }
    },
  );
}

test.each(CHECKED_SIZES)('one mark, one thing, in few elements at $width × $height', (size) => {
  for (const state of Object.values(farms.states)) {
    const drawing = drawUnits(farms, state, size);
    expect(subpaths(drawing, 'plot')).toBe(farms.unit.count);
    expect(marksIn(drawing).length).toBeLessThan(90);
  }
  for (const state of statesOf(members, ({ marks }) => marks !== 'none')) {
    const drawing = drawUnits(members, state, size);
    expect(subpaths(drawing, 'dot')).toBe(members.unit.count);
    expect(marksIn(drawing).length).toBeLessThan(90);
  }
});

test('the same farms are fenced, and the same members gather: their paths blend', () => {
  const size = { width: 800, height: 600 };
  for (const [scene, sort] of [
    [farms, 'plot shade'],
    [members, 'dot'],
  ] as const) {
    const [first = [], ...others] = statesOf(scene, ({ marks }) => marks !== 'none').map((state) =>
      marksIn(drawUnits(scene, state, size)).filter(({ attrs }) =>
        String(attrs?.['class']).startsWith(sort),
      ),
    );
    expect(first.length).toBeGreaterThan(5);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      expect(other.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
      first.forEach(({ attrs }, index) =>
        expect(isSameShape(String(attrs?.['d']), String(other[index]?.attrs?.['d']))).toBe(true),
      );
    }
  }
});

test.each(CHECKED_SIZES)('the fence goes around all farms at $width × $height', (size) => {
  for (const state of statesOf(farms, ({ fence }) => fence)) {
    const drawing = drawUnits(farms, state, size);
    const [fenceX, fenceY] = reach(drawing, 'fence');
    const plots = [0, 1, 2].map((shade) => reach(drawing, `plot shade-${shade}`));
    const [plotX, plotY] = [plots.flatMap(([x]) => x), plots.flatMap(([, y]) => y)];
    expect(Math.min(...fenceX)).toBeLessThan(Math.min(...plotX));
    expect(Math.max(...fenceX)).toBeGreaterThan(Math.max(...plotX));
    expect(Math.min(...fenceY)).toBeLessThan(Math.min(...plotY));
    expect(Math.max(...fenceY)).toBeGreaterThan(Math.max(...plotY));
    expect(Math.min(...fenceX)).toBeGreaterThan(2);
    expect(Math.max(...fenceX)).toBeLessThan(size.width - 2);
    const foot = textBoxes(drawing).filter(({ top }) => top > size.height * 0.7);
    expect(Math.max(...fenceY)).toBeLessThan(Math.min(...foot.map(({ top }) => top)) + 1);
  }
});

test.each(CHECKED_SIZES)(
  'the share of a hundred figures stands out at $width × $height',
  (size) => {
    const [state] = statesOf(farms, ({ share }) => share) as [UnitsState];
    const drawing = drawUnits(farms, state, size);
    expect(subpaths(drawing, 'person-share') / 2).toBe(state.share?.percent);
    expect(subpaths(drawing, 'person') / 2).toBe(100);
    const { people, field } = placeFarmland(state, measuresOf(farms, size));
    const beside = people.left > field.right;
    for (const { x, y } of placePeople(people).spots) {
      expect(x).toBeLessThan(size.width);
      if (beside) expect(x).toBeGreaterThan(field.right);
      else expect(y).toBeGreaterThan(field.bottom);
    }
  },
);

test('what officials say is dashed, and no mark stands without its source', () => {
  const size = { width: 800, height: 600 };
  for (const state of statesOf(members, ({ ways }) => ways.length > 0)) {
    const drawing = drawUnits(members, state, size);
    const dashed = marksIn(drawing).filter(({ attrs }) => attrs?.['class'] === 'way claimed');
    expect(dashed).toHaveLength(state.ways.length);
    expect(subpaths(drawing, 'dot') > 0).toBe(state.marks !== 'none');
  }
  for (const scene of [farms, members])
    for (const state of Object.values(scene.states))
      for (const mark of marksIn(drawUnits(scene, state, size)))
        if (mark.title !== undefined)
          expect(mark).toMatchObject({ key: expect.any(String), notes: expect.anything() });
});

test('the table tells every figure and every remark with its notes', () => {
  for (const scene of [farms, members]) {
    const told = Object.values(scene.states).flatMap(({ figure, notes, remarks }) => [
      [figure, notes],
      ...remarks.map((remark) => ['', remark.notes]),
    ]);
    expect(unitsTable(scene).rows.map(({ cells, notes }) => [cells[1], notes])).toEqual(told);
  }
});

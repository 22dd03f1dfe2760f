import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { isSameShape } from '../../graphics/same-shape.ts';
import { unitsScene } from './schema.ts';
import type { UnitsState } from './schema.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { placeBorder } from './border.ts';
import { placeDots } from './dots.ts';
import { drawUnits } from './draw.ts';
import { placeFarmland } from './farmland.ts';
import { frameOf } from './frame.ts';
import { placePeople } from './people.ts';
import { unitsTable } from './table.ts';

const sceneOf = (id: string) => unitsScene.parse(entriesInContent('scenes').get(id));
const farms = sceneOf('farms');
const members = sceneOf('return-of-the-islamic-state');
const stateOf = (scene: typeof farms, name: string) => scene.states[name] as UnitsState;

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
    expect(subpaths(drawing, 'plot')).toBe(1600);
    expect(marksIn(drawing).length).toBeLessThan(90);
  }
  for (const name of ['crossed', 'small-groups']) {
    const drawing = drawUnits(members, stateOf(members, name), size);
    expect(subpaths(drawing, 'dot')).toBe(1200);
    expect(marksIn(drawing).length).toBeLessThan(90);
  }
});

test('the same farms are fenced, and the same members gather: their paths blend', () => {
  const size = { width: 800, height: 600 };
  const paths = (scene: typeof farms, name: string, sort: string) =>
    marksIn(drawUnits(scene, stateOf(scene, name), size)).filter(({ attrs }) =>
      String(attrs?.['class']).startsWith(sort),
    );
  for (const [scene, one, other, sort] of [
    [farms, 'farms', 'closed', 'plot shade'],
    [farms, 'closed', 'livelihood', 'plot shade'],
    [members, 'crossed', 'small-groups', 'dot'],
  ] as const) {
    const [before, after] = [paths(scene, one, sort), paths(scene, other, sort)];
    expect(before.length).toBeGreaterThan(5);
    expect(before.map(({ key }) => key)).toEqual(after.map(({ key }) => key));
    before.forEach(({ attrs }, index) =>
      expect(isSameShape(String(attrs?.['d']), String(after[index]?.attrs?.['d']))).toBe(true),
    );
  }
});

test.each(CHECKED_SIZES)('the fence goes around all farms at $width × $height', (size) => {
  for (const name of ['closed', 'livelihood']) {
    const drawing = drawUnits(farms, stateOf(farms, name), size);
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

test.each(CHECKED_SIZES)('forty of a hundred figures stand out at $width × $height', (size) => {
  const state = stateOf(farms, 'livelihood');
  const drawing = drawUnits(farms, state, size);
  expect(subpaths(drawing, 'person-share') / 2).toBe(state.share?.percent);
  expect(subpaths(drawing, 'person') / 2).toBe(100);
  const { people, field } = placeFarmland(state, frameOf(farms, size));
  const beside = people.left > field.right;
  for (const { x, y } of placePeople(people).spots) {
    expect(x).toBeLessThan(size.width);
    if (beside) expect(x).toBeGreaterThan(field.right);
    else expect(y).toBeGreaterThan(field.bottom);
  }
});

const dotsAt = (name: 'spread' | 'in-groups', size: Size) =>
  placeDots(1200, name, placeBorder(frameOf(members, size)));

test.each(CHECKED_SIZES)(
  'no direction is told: as many dots on each side at $width × $height',
  (size) => {
    for (const name of ['spread', 'in-groups'] as const) {
      const dots = dotsAt(name, size).flat();
      const left = dots.filter(([x]) => x < size.width / 2).length;
      expect(Math.abs(left - 600)).toBeLessThan(60);
      for (const [x] of dots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(size.width);
      }
    }
    for (const state of Object.values(members.states)) {
      const drawn = JSON.stringify(drawUnits(members, state, size));
      expect(drawn).not.toMatch(/"(head|arrow)/);
    }
  },
);

test.each(CHECKED_SIZES)('in groups, a dot stands nearer to others at $width × $height', (size) => {
  const nearest = (name: 'spread' | 'in-groups') => {
    const dots = dotsAt(name, size).flat();
    const some = dots.filter((_, index) => index % 12 === 0);
    const gaps = some.map((dot) =>
      Math.min(
        ...dots
          .filter((other) => other !== dot)
          .map(([x, y]) => Math.hypot(x - dot[0], y - dot[1])),
      ),
    );
    return gaps.toSorted((one, other) => one - other)[50] ?? 0;
  };
  expect(nearest('in-groups')).toBeLessThan(nearest('spread') * 0.9);
});

test('what officials say is dashed, and no mark stands without its source', () => {
  const size = { width: 800, height: 600 };
  const border = drawUnits(members, stateOf(members, 'border'), size);
  expect(marksIn(border).filter(({ attrs }) => attrs?.['class'] === 'way claimed')).toHaveLength(3);
  expect(subpaths(border, 'dot')).toBe(0);
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

import { expect, test } from 'vitest';
import { shareScene } from './schema.ts';
import type { ShareState } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawShare } from './draw.ts';
import { layoutShare } from './layout.ts';
import { shareTable } from './table.ts';

const scene = shareScene.parse(sceneOfKind('share'));
const states = Object.values(scene.states);
const people = states.find(({ apart }) => !apart) as ShareState;
const left = states.find(({ apart }) => apart) as ShareState;
const all = Math.round(scene.whole.people / scene.mark);

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const state of [people, left]) {
    expect(textFaults(drawShare(scene, state, size), size)).toEqual([]);
  }
});

test.each(CHECKED_SIZES)(
  'as many marks in a hundred leave the field as the scene says at $width × $height',
  (size) => {
    const before = layoutShare(scene, people, size);
    const after = layoutShare(scene, left, size);
    expect(before.marks).toHaveLength(all);
    expect(before.marks.every(({ x, y, home }) => x === home[0] && y === home[1])).toBe(true);
    const gone = after.marks.filter(({ x, y, home }) => x !== home[0] || y !== home[1]);
    expect(gone).toHaveLength(Math.round((all * scene.share.percent) / 100));
  },
);

test.each(CHECKED_SIZES)(
  'nobody who left lands in the field or off the drawing at $width × $height',
  (size) => {
    const { marks, radius } = layoutShare(scene, left, size);
    const homes = marks.map(({ home }) => home);
    for (const { leaves, x, y } of marks) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(size.width);
      expect(y + radius).toBeLessThanOrEqual(size.height);
      if (!leaves) continue;
      const nearest = Math.min(...homes.map(([hx, hy]) => Math.hypot(hx - x, hy - y)));
      expect(nearest).toBeGreaterThan(radius * 2);
    }
  },
);

test('nobody who stays moves, and those who leave do so on every side', () => {
  const size = { width: 800, height: 600 };
  const before = layoutShare(scene, people, size).marks;
  const after = layoutShare(scene, left, size).marks;
  expect(after.map(({ home }) => home)).toEqual(before.map(({ home }) => home));
  const gone = after.filter(({ leaves }) => leaves);
  const middle = [0, 1].map(
    (axis) => after.reduce((sum, { home }) => sum + home[axis]!, 0) / after.length,
  );
  const sides = gone.map(({ x, y }) => `${x < middle[0]!} ${y < middle[1]!}`);
  expect(new Set(sides).size).toBe(4);
  for (const { home, x, y } of gone) {
    const [from, to] = [home, [x, y] as const].map(([px, py]) =>
      Math.hypot(px - middle[0]!, py - middle[1]!),
    );
    expect(to).toBeGreaterThan(from!);
  }
});

test('the same marks travel: keys and notes of the people stay in both states', () => {
  const size = { width: 800, height: 600 };
  const identity = (state: ShareState) =>
    drawShare(scene, state, size)
      .children?.find((child) => child?.key === 'people')
      ?.children?.map((mark) => [mark?.key, mark?.notes]);
  expect(identity(left)).toEqual(identity(people));
  expect(new Set(identity(people)?.map(([key]) => key)).size).toBe(all);
});

test('the number of people who left is nowhere given: a share of an estimate is no count', () => {
  const written = JSON.stringify([
    drawShare(scene, left, { width: 800, height: 600 }),
    shareTable(scene),
  ]);
  const product = (scene.whole.people * scene.share.percent) / 100;
  const spelt = [String(product), product.toLocaleString('en'), `${product / 1000} thousand`];
  expect(spelt.filter((number) => written.includes(number))).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { isSameShape } from '../../graphics/same-shape.ts';
import { pullsScene } from '../../schemas/scenes/pulls.ts';
import { entriesInContent } from '../../testing/entries-in-content.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawPulls, layoutPulls } from './draw.ts';
import { lineAt } from './line.ts';
import { pullsTable } from './table.ts';

const scene = pullsScene.parse(entriesInContent('scenes').get('pulls'));
const states = Object.entries(scene.states);
const told = states.flatMap(([name, state]) => {
  const force = scene.forces.find(({ id }) => id === state.shows);
  return force ? [{ name, state, force }] : [];
});
const wide = { width: 800, height: 600 };
const find = (drawing: Mark, key: string) => marksIn(drawing).find((mark) => mark.key === key);

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const [, state] of states) {
    expect(textFaults(drawPulls(scene, state, size), size)).toEqual([]);
  }
});

test('all forces are told, one a state, and one state shows them together', () => {
  expect(told.map(({ force }) => force.id).toSorted()).toEqual(
    scene.forces.map(({ id }) => id).toSorted(),
  );
  expect(states.length).toBe(told.length + 1);
});

test.each(CHECKED_SIZES)(
  'what a force wants and everything that limits it is told at $width × $height',
  (size) => {
    for (const { state, force } of told) {
      const drawing = drawPulls(scene, state, size);
      const mark = find(drawing, `force-${force.id}`);
      const said = marksIn(mark ?? drawing)
        .map(({ text = '' }) => text)
        .join(' ');
      const length = said.includes(force.wants.text) ? 'text' : 'short';
      for (const { [length]: words } of [force.wants, ...force.limits]) {
        expect(said).toContain(words);
      }
    }
  },
);

test.each([wide, { width: 360, height: 400 }] satisfies Size[])(
  'the line bends toward the force that is told, most of all, at $width × $height',
  (size) => {
    for (const { state, force } of told.filter(({ force }) => force.from !== 'both')) {
      const { bends, middle, reach, forces } = layoutPulls(scene, state, size);
      const off = (id: string): number => {
        const rope = forces.find((each) => each.force.id === id)?.ropes[0];
        return lineAt(rope?.y ?? 0, middle, bends, reach) - middle;
      };
      const hand = force.from === 'east' ? 1 : -1;
      expect(off(force.id) * hand).toBeGreaterThan(0);
      for (const { id } of scene.forces.filter((other) => other !== force)) {
        expect(Math.abs(off(force.id))).toBeGreaterThan(Math.abs(off(id)));
      }
    }
  },
);

test('the people pull from both sides, and the line stays where it is', () => {
  const { bends, middle, reach, forces } = layoutPulls(
    scene,
    scene.states['all'] ?? { alt: '' },
    wide,
  );
  const people = forces.find(({ force }) => force.from === 'both');
  expect(people?.ropes.map(({ hand }) => hand).toSorted()).toEqual([-1, 1]);
  const off = lineAt(people?.ropes[0]?.y ?? 0, middle, bends, reach) - middle;
  expect(Math.abs(off)).toBeLessThan(8);
});

test('line and ropes move from state to state without tearing', () => {
  const [first, ...others] = states.map(([, state]) => drawPulls(scene, state, wide));
  for (const mark of marksIn(first ?? { tag: 'svg' }).filter(
    ({ tag, key }) => tag === 'path' && key,
  )) {
    if (mark.key !== 'line') continue;
    for (const other of others) {
      expect(
        isSameShape(String(mark.attrs?.['d']), String(find(other, 'line')?.attrs?.['d'])),
      ).toBe(true);
    }
  }
});

test('air attacks stay reported, and a claim stays a claim', () => {
  const words = pullsTable(scene).rows.map(({ cells }) => cells[2] ?? '');
  for (const said of words.filter((text) => /air attacks/i.test(text))) {
    expect(said).toMatch(/reported/i);
  }
  for (const said of words.filter((text) => text.includes('drones'))) {
    expect(said).toContain('claimed');
  }
});

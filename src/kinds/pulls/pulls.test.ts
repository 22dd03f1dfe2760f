import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { isSameShape } from '../../graphics/same-shape.ts';
import { pullsScene } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawPulls, layoutPulls } from './draw.ts';
import { lineAt } from './line.ts';
import { pullsTable } from './table.ts';

const scene = pullsScene.parse(sceneOfKind('pulls'));
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

/** The outlines of a drawing that must move rather than jump: those of the line and of the ropes, by their names. */
const outlines = (drawing: Mark): ReadonlyMap<string, string> =>
  new Map(
    [drawing, ...(drawing.children ?? [])].flatMap((parent) =>
      (parent?.children ?? []).flatMap((mark): [string, string][] =>
        mark?.tag === 'path' && mark.key !== undefined
          ? [[`${parent?.key ?? ''} ${mark.key}`, String(mark.attrs?.['d'])]]
          : [],
      ),
    ),
  );

test.each(CHECKED_SIZES)(
  'line and ropes move from state to state without tearing at $width × $height',
  (size) => {
    const [first, ...others] = states.map(([, state]) => outlines(drawPulls(scene, state, size)));
    const ropes = [...(first?.keys() ?? [])].filter((name) => name.includes('rope'));
    expect(ropes.length).toBeGreaterThanOrEqual(scene.forces.length);
    for (const other of others) {
      expect([...other.keys()].toSorted()).toEqual([...(first?.keys() ?? [])].toSorted());
      const torn = [...(first ?? [])].filter(([name, d]) => !isSameShape(d, other.get(name) ?? ''));
      expect(torn).toEqual([]);
    }
  },
);

test('the table tells of each force what it wants and all that limits it', () => {
  const { rows } = pullsTable(scene);
  expect(rows.map(({ cells, notes }) => [cells[0], cells[2], notes])).toEqual(
    scene.forces.flatMap(({ name, wants, limits }) =>
      [wants, ...limits].map(({ text, notes }) => [name, text, notes]),
    ),
  );
});

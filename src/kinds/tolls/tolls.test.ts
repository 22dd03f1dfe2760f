import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { TOLL_PARTS } from './toll-parts.ts';
import { tollsScene } from './schema.ts';
import type { TollsState } from './schema.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { CHECKED_SIZES, textBoxes, textFaults } from '../../testing/text-faults.ts';
import { heardOf } from './beyond.ts';
import { drawTolls } from './draw.ts';
import { frameOf } from './frame.ts';
import { tollsTable } from './table.ts';

const scene = tollsScene.parse(sceneOfKind('tolls'));
const states = Object.entries(scene.states);
const wide = { width: 800, height: 600 };

const draw = (name: string, size: Size): Mark =>
  drawTolls(scene, scene.states[name] as TollsState, size);
const partsOf = (drawing: Mark) =>
  (drawing.children ?? []).filter(({ key } = { tag: '' }) =>
    TOLL_PARTS.some((part) => part === key),
  );

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const [name] of states) {
    expect(textFaults(draw(name, size), size), name).toEqual([]);
  }
});

test.each(CHECKED_SIZES)('the drawing keeps room for itself at $width × $height', (size) => {
  const { ground, unit, rise, y, radius } = frameOf(scene, size);
  expect(ground.bottom - ground.top).toBeGreaterThan(size.height * 0.33);
  expect(unit).toBeGreaterThan(18);
  expect(y + radius + rise).toBeLessThan(ground.bottom);
  for (const { x, y: level, r } of heardOf(frameOf(scene, size))) {
    expect(level - r).toBeGreaterThan(ground.top);
    expect(x + r).toBeLessThan(size.width);
  }
});

test('each state adds its part to those told before, and lets it stand out', () => {
  states.forEach(([name, { tells }], index) => {
    const parts = partsOf(draw(name, wide));
    expect(parts.map((part) => part?.key)).toEqual(TOLL_PARTS.slice(0, index + 1));
    for (const part of parts) {
      expect(part?.attrs?.['opacity'] === 1, `${part?.key} in ${name}`).toBe(part?.key === tells);
    }
  });
});

test.each(CHECKED_SIZES)('no name lies across the border at $width × $height', (size) => {
  const { border, ground } = frameOf(scene, size);
  for (const [name] of states) {
    const across = textBoxes(draw(name, size)).filter(
      ({ left, right, top, bottom }) =>
        left < border && right > border && top > ground.top && bottom < ground.bottom,
    );
    expect(across, name).toEqual([]);
  }
});

test('what local sources say is dashed, the toll and the shops and the trucks', () => {
  const dashed = (part: string) =>
    marksIn(partsOf(draw('capital', wide)).find((mark) => mark?.key === part) as Mark).filter(
      ({ attrs }) => /claimed|taken-told/.test(String(attrs?.['class'])),
    ).length;
  expect(TOLL_PARTS.filter((part) => dashed(part) > 0)).toEqual(['trucks', 'limestone', 'shops']);
});

test('what a state tells stands largest, under the words that say who says so', () => {
  for (const [name, { figure, label }] of states) {
    const texts = textBoxes(draw(name, wide));
    const [largest] = texts.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top));
    expect(largest?.text).toBe(figure);
    const above = texts.filter(({ bottom }) => bottom < (largest?.bottom ?? 0));
    expect(above.map(({ text }) => text).join(' '), name).toContain(label);
  }
});

test('every mark that stands for a fact has a key and leads to what supports it', () => {
  for (const [name] of states) {
    const facts = marksIn(draw(name, wide)).filter(({ title }) => title !== undefined);
    for (const fact of facts)
      expect(fact).toMatchObject({ key: expect.any(String), notes: expect.anything() });
  }
  const numbersOn = (name: string) =>
    marksIn(draw(name, wide)).flatMap(({ notes }) => (Array.isArray(notes) ? notes : []));
  const told = [...JSON.stringify(scene).matchAll(/"notes":\[([\d,]+)\]/g)].flatMap(
    ([, list = '']) => list.split(',').map(Number),
  );
  const shown = new Set(states.flatMap(([name]) => numbersOn(name)));
  expect(shown).toEqual(new Set(told));
  expect(shown.size).toBeGreaterThan(0);
});

test('the table tells every figure and every remark with its notes', () => {
  const { rows } = tollsTable(scene);
  expect(rows).toHaveLength(states.flatMap(([, { remarks }]) => ['figure', ...remarks]).length);
  expect(rows[0]?.notes).toEqual(states[0]?.[1].notes);
});

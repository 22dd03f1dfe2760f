import { expect, test } from 'vitest';
import { cornerOf, standBeside, type Edges } from './beside.ts';

const WINDOW = { width: 800, height: 600 };

/** Something of 40 by 20 pixels at a place in the window. */
const at = (left: number, top: number): Edges => ({
  left,
  top,
  right: left + 40,
  bottom: top + 20,
});

/** Where a box of 300 by `height` pixels comes to stand, its edges in pixels. */
function place(beside: Edges, height: number, window = WINDOW): Edges {
  const stand = standBeside(beside, height, window);
  const box = { width: 300, height: stand.height };
  const { left, top } = cornerOf(stand, beside, box, window);
  return { left, top, right: left + box.width, bottom: top + box.height };
}

test('a box stands below what it belongs to, and above where there is no room below', () => {
  expect(place(at(400, 100), 200)).toMatchObject({ top: 128, bottom: 328 });
  expect(place(at(400, 500), 200)).toMatchObject({ top: 292, bottom: 492 });
});

test('a box too high for either side takes the larger one, and is no higher', () => {
  expect(place(at(400, 200), 500)).toMatchObject({ top: 228, bottom: 584 });
  expect(place(at(400, 400), 500)).toMatchObject({ top: 16, bottom: 392 });
});

test.each([0, 20, 400, 780])('from the left edge to the right one, at %i, it stays inside', (x) => {
  const { left, right } = place(at(x, 100), 200);
  expect(left).toBeGreaterThanOrEqual(16);
  expect(right).toBeLessThanOrEqual(WINDOW.width - 16);
});

test('what fills the window is covered, and the box still stands inside', () => {
  const whole = { left: 0, top: 0, right: 800, bottom: 600 };
  const { top, bottom } = place(whole, 200);
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBe(584);
  expect(bottom - top).toBe(120);
});

test('a box goes with what it belongs to and keeps its side', () => {
  const stand = standBeside(at(400, 100), 200, WINDOW);
  const box = { width: 300, height: 200 };
  expect(cornerOf(stand, at(400, 450), box, WINDOW).top).toBe(478);
  expect(cornerOf(stand, at(400, -300), box, WINDOW).top).toBe(-272);
});

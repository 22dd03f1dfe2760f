// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { toMarkup } from './markup.ts';
import type { Mark } from './mark.ts';
import { isAtRest, patch } from './patch.ts';

// The clock of the moves takes hold of these when it is imported.
vi.hoisted(() => vi.useFakeTimers());
// Tests of other files run in this worker afterwards, by the clock of the machine.
afterAll(() => void vi.useRealTimers());

beforeEach(() => document.body.replaceChildren());

const dot: Mark = { tag: 'circle', key: 'dot', attrs: { cx: 40 }, enters: { cx: 10 } };
const drawing: Mark = { tag: 'svg', children: [{ tag: 'g', key: 'row', children: [dot] }] };

const built = (mark: Mark): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = toMarkup(mark);
  document.body.append(holder);
  return holder.firstElementChild!;
};

test('what appears comes forward from where it enters, and rests where it belongs', () => {
  const svg = built({ tag: 'svg' });
  patch(svg, drawing, 700);
  const x = (): number => Number(svg.querySelector('circle')?.getAttribute('cx'));
  expect(x()).toBe(10);
  vi.advanceTimersByTime(350);
  expect(x()).toBeGreaterThan(10);
  expect(x()).toBeLessThan(40);
  vi.advanceTimersByTime(700);
  expect(svg.outerHTML).toBe(built(drawing).outerHTML);
  expect(isAtRest(svg)).toBe(true);
});

test('who wants no motion, or saw it before, sees a thing where it belongs', () => {
  const svg = built({ tag: 'svg' });
  patch(svg, drawing, 0);
  expect(svg.outerHTML).toBe(built(drawing).outerHTML);
  patch(svg, drawing, 700);
  expect(svg.outerHTML).toBe(built(drawing).outerHTML);
});

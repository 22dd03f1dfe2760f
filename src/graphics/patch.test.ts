// @vitest-environment happy-dom
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { drawableOf, drawState, type Drawable } from '../kinds/drawable.ts';
import { readStory } from '../story/read-story.ts';
import { toMarkup } from './markup.ts';
import type { Mark } from './mark.ts';
import { isAtRest, patch } from './patch.ts';

// The clock of the moves takes hold of these when it is imported.
vi.hoisted(() => vi.useFakeTimers());
// Tests of other files run in this worker afterwards, by the clock of the machine.
afterAll(() => void vi.useRealTimers());

const WIDE = { width: 800, height: 600 };
const NARROW = { width: 360, height: 400 };

const { story } = readStory(`${import.meta.dirname}/../../content`);
const drawables = [...(story?.scenes ?? [])].flatMap(([id, entry]): [string, Drawable][] =>
  story === undefined ? [] : [[id, drawableOf(entry, story)]],
);

beforeEach(() => document.body.replaceChildren());

test('there are scenes to patch, from state to state', () => {
  expect(drawables.length).toBeGreaterThan(0);
  expect(drawables.flatMap(([, drawable]) => walk(drawable)).length).toBeGreaterThan(0);
});

/** Put a drawing into the page, as the build wrote it. */
function built(mark: Mark): Element {
  const holder = document.createElement('div');
  holder.innerHTML = toMarkup(mark);
  document.body.append(holder);
  return holder.firstElementChild!;
}

/** Hold an element to what the build writes for a mark, to the last attribute. */
function expectBuilt(element: Element, mark: Mark, hint: string): void {
  const wanted = built(mark);
  if (!element.isEqualNode(wanted)) expect(element.outerHTML, hint).toBe(wanted.outerHTML);
  expect(element.isEqualNode(wanted), hint).toBe(true);
}

/** All states but the first, and back to it: each after a neighbor. */
function walk(drawable: Drawable): string[] {
  const names = Object.keys(drawable.states);
  return [...names.slice(1), ...names.slice(0, -1).toReversed()];
}

test.each(drawables)('%s: patching one state into the next is building the next', (_, drawable) => {
  const [first = ''] = Object.keys(drawable.states);
  for (const size of [WIDE, NARROW]) {
    const svg = built(drawState(drawable, first, size));
    for (const to of walk(drawable)) {
      const next = drawState(drawable, to, size);
      patch(svg, next, 0);
      expectBuilt(svg, next, `to ${to}`);
    }
  }
});

test.each(drawables)(
  '%s: at rest nothing is left of the way a state was reached',
  (_, drawable) => {
    const [first = '', ...others] = Object.keys(drawable.states);
    const svg = built(drawState(drawable, first, WIDE));
    for (const name of [...others, first]) {
      patch(svg, drawState(drawable, name, WIDE), 700);
      vi.advanceTimersByTime(300);
    }
    const last = drawState(drawable, others.at(-1) ?? first, NARROW);
    patch(svg, last, 700);
    vi.advanceTimersByTime(1000);
    expect(isAtRest(svg)).toBe(true);
    expectBuilt(svg, last, 'after all states');
  },
);

const dot = (key: string, cx: number): Mark => ({ tag: 'circle', key, attrs: { cx, r: 2 } });
const drawing = (...children: Mark[]): Mark => ({ tag: 'svg', children });
const marked = (svg: Element, key: string) => svg.querySelector(`[data-key="${key}"]`);
const opacityOf = (svg: Element, key: string) =>
  Number(marked(svg, key)?.getAttribute('opacity') ?? 1);

test('a mark moves with its key, by way of what lies between', () => {
  const svg = built(drawing(dot('a', 0), dot('b', 50)));
  const a = marked(svg, 'a');
  patch(svg, drawing(dot('b', 50), dot('a', 100)), 400);
  vi.advanceTimersByTime(200);
  expect(Number(a?.getAttribute('cx'))).toBeGreaterThan(20);
  expect(Number(a?.getAttribute('cx'))).toBeLessThan(80);
  expect(isAtRest(svg)).toBe(false);
  vi.advanceTimersByTime(300);
  expect(marked(svg, 'a')).toBe(a);
  expectBuilt(svg, drawing(dot('b', 50), dot('a', 100)), 'at rest');
});

test('a patch under way gives way to the next from where it stands', () => {
  const svg = built(drawing(dot('a', 0)));
  patch(svg, drawing(dot('a', 100)), 400);
  vi.advanceTimersByTime(200);
  const between = Number(marked(svg, 'a')?.getAttribute('cx'));
  patch(svg, drawing(dot('a', 0)), 400);
  vi.advanceTimersByTime(17);
  expect(Math.abs(Number(marked(svg, 'a')?.getAttribute('cx')) - between)).toBeLessThan(5);
  vi.advanceTimersByTime(250);
  expect(Number(marked(svg, 'a')?.getAttribute('cx'))).toBeLessThan(between);
  vi.advanceTimersByTime(250);
  expectBuilt(svg, drawing(dot('a', 0)), 'back');
});

test('what is new fades in from nothing, and what goes fades out and is gone at rest', () => {
  const svg = built(drawing(dot('old', 0)));
  patch(svg, drawing(dot('new', 9)), 400);
  expect([opacityOf(svg, 'old'), opacityOf(svg, 'new')]).toEqual([1, 0]);
  vi.advanceTimersByTime(200);
  expect(opacityOf(svg, 'old')).toBeLessThan(0.8);
  expect(opacityOf(svg, 'new')).toBeGreaterThan(0.2);
  vi.advanceTimersByTime(300);
  expectBuilt(svg, drawing(dot('new', 9)), 'at rest');
});

test('what was on its way out and is wanted again comes back as itself', () => {
  const svg = built(drawing(dot('a', 0)));
  const a = marked(svg, 'a');
  patch(svg, drawing(), 400);
  vi.advanceTimersByTime(200);
  patch(svg, drawing(dot('a', 0)), 400);
  vi.advanceTimersByTime(500);
  expect(marked(svg, 'a')).toBe(a);
  expectBuilt(svg, drawing(dot('a', 0)), 'at rest');
});

test('a class is changed at once, though it differs in a number only', () => {
  const classed = (name: string) => drawing({ tag: 'g', key: 'a', attrs: { class: name } });
  const svg = built(classed('size-1'));
  patch(svg, classed('size-2'), 400);
  expect(marked(svg, 'a')?.getAttribute('class')).toBe('size-2');
});

test('a cut ends every move at once', () => {
  const svg = built(drawing(dot('a', 0), dot('b', 1)));
  patch(svg, drawing(dot('a', 100), dot('c', 2)), 400);
  vi.advanceTimersByTime(100);
  patch(svg, drawing(dot('a', 60)), 0);
  expect(isAtRest(svg)).toBe(true);
  expectBuilt(svg, drawing(dot('a', 60)), 'after the cut');
  vi.advanceTimersByTime(1000);
  expectBuilt(svg, drawing(dot('a', 60)), 'later');
});

test('what appears comes forward from where it enters; who wants no motion sees it in its place', () => {
  const entering = { ...dot('a', 40), enters: { cx: 10 } };
  const next = drawing({ tag: 'g', key: 'row', children: [entering] });
  const [moved, cut] = [built(drawing()), built(drawing())];
  const at = () => Number(marked(moved, 'a')?.getAttribute('cx'));
  patch(moved, next, 700);
  patch(cut, next, 0);
  expect(at()).toBe(10);
  expectBuilt(cut, next, 'cut');
  vi.advanceTimersByTime(350);
  expect(at()).toBeGreaterThan(10);
  expect(at()).toBeLessThan(40);
  vi.advanceTimersByTime(700);
  expectBuilt(moved, next, 'at rest');
  patch(moved, next, 700);
  expectBuilt(moved, next, 'seen before');
});

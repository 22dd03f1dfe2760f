import { expect, test } from 'vitest';
import type { Composition } from '../../graphics/composition.ts';
import { NARROW } from '../../graphics/mark.ts';
import { MAP_COMPOSITIONS } from '../../testing/map-compositions.ts';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { projectIn, viewOf } from './map-view.ts';
import { pixelsPerKilometer } from './projection.ts';
import { projectState } from './project-state.ts';
import { readBaseMap } from './read-base-map.ts';

const base = readBaseMap();

/** Every state of every map as it stands in windows of many sizes. */
const layouts = MAP_COMPOSITIONS.flatMap((composition) =>
  MAP_SCENES.flatMap(({ map }) =>
    Object.values(map.states).map((state) => {
      const view = viewOf(state, composition);
      return { composition, layout: layoutMap(projectState(map, state, view, base), composition) };
    }),
  ),
);
const withInset = layouts.flatMap(({ composition, layout }) =>
  layout.inset ? [{ composition, layout, inset: layout.inset }] : [],
);

/** How many kilometers the subject’s part of a map shows from west to east. */
const kilometersOf = ({ view: { center, zoom } }: MapLayout, { subject }: Composition): number =>
  subject.width / pixelsPerKilometer(center[1], zoom);

test('maps that are close up have an inset, unless they are on phones; those of countries have none', () => {
  expect(withInset.length).toBeGreaterThan(100);
  expect(withInset.filter(({ composition }) => composition.width < NARROW)).toEqual([]);
  const widest = withInset.map(({ layout, composition }) => kilometersOf(layout, composition));
  expect(Math.max(...widest)).toBeLessThan(350);
});

test('an inset stands in the subject’s part, and on no symbol or word', () => {
  for (const { composition, layout, inset } of withInset) {
    const { subject } = composition;
    const [left, top] = inset.corner;
    const [right, bottom] = [left + inset.land.width, top + 76];
    expect(left).toBeGreaterThanOrEqual(subject.x);
    expect(right).toBeLessThanOrEqual(subject.x + subject.width);
    const project = projectIn(layout.view);
    const inside = layout.anchored.filter(({ at, label, symbol }) => {
      const [x, y] = project(at);
      const onSymbol = symbol && x > left && x < right && y > top && y < bottom;
      const onLabel =
        label &&
        x + label.dx < right &&
        x + label.dx + label.size.width > left &&
        y + label.dy < bottom &&
        y + label.dy + label.size.height > top;
      return [onSymbol, onLabel].includes(true);
    });
    expect(inside).toEqual([]);
  }
});

test('the part that is seen is marked within its countries, around the middle of the map', () => {
  for (const { layout, inset } of withInset) {
    const [left, top, right, bottom] = inset.seen;
    const [x, y] = projectIn(inset.land.view)(layout.view.center);
    expect(right - left).toBeGreaterThanOrEqual(6);
    // Where words stand beside the subject, the middle of the map is not that of the subject.
    expect(x).toBeGreaterThan(left - 30);
    expect(x).toBeLessThan(right + 30);
    expect(y).toBeGreaterThan(top - 10);
    expect(y).toBeLessThan(bottom + 10);
  }
});

import { expect, test } from 'vitest';
import type { Mark, Size } from '../../graphics/mark.ts';
import { pathSpots } from '../../graphics/path-spots.ts';
import { distancesScene, type DistancesState, type SpanName } from './schema.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { sceneOfKind } from '../../testing/scene-of-kind.ts';
import { CHECKED_SIZES, textFaults } from '../../testing/text-faults.ts';
import { drawDistances } from './draw.ts';
import { layoutDistances } from './layout.ts';
import { distancesTable } from './table.ts';

const scene = distancesScene.parse(sceneOfKind('distances'));
const stateOf = (name: string) => {
  const state = scene.states[name];
  if (!state) throw new Error(`no state ${name}`);
  return state;
};
const NAMES = Object.keys(scene.states);

function find(mark: Mark, key: string): Mark {
  const found = marksIn(mark).find((one) => one.key === key);
  if (!found) throw new Error(`no mark ${key}`);
  return found;
}

/** The first state that shows so many of the distances. */
const stateOfAll = (count: number): string =>
  NAMES.find((name) => stateOf(name).shows.length === count) ?? expect.fail('No such state.');
/** The first state whose large number is that of a distance. */
const stateAbout = (span: SpanName): string =>
  NAMES.find((name) => stateOf(name).figure === span) ?? expect.fail('No such state.');

/** Length of a distance as drawn, in pixels. */
function lengthOf(name: string, span: SpanName, size: Size): number {
  const { keys } = layoutDistances(scene, stateOf(name), size);
  const { width, height } =
    find(drawDistances(scene, stateOf(name), size), `span-${keys[span]}`).attrs ?? {};
  return Number(size.width < 520 ? height : width);
}

test.each(CHECKED_SIZES)('every word can be read at $width × $height', (size) => {
  for (const name of NAMES) {
    expect(textFaults(drawDistances(scene, stateOf(name), size), size), name).toEqual([]);
  }
});

test.each(CHECKED_SIZES)(
  'each distance is as long as its kilometers in every state, at $width × $height',
  (size) => {
    for (const name of NAMES) {
      const { pixelsPerKm } = layoutDistances(scene, stateOf(name), size);
      for (const [span, { kilometers }] of Object.entries(scene.spans))
        expect(lengthOf(name, span as SpanName, size), span).toBeCloseTo(
          kilometers * pixelsPerKm,
          1,
        );
    }
  },
);

test.each(CHECKED_SIZES)('the scale bar measures what it says, at $width × $height', (size) => {
  for (const name of NAMES) {
    const kilometers = stateOf(name).shows.length === 1 ? 1 : 100;
    const bar = find(drawDistances(scene, stateOf(name), size), `scale-${kilometers}`);
    expect(bar.attrs?.['opacity']).toBe(1);
    const across = pathSpots(String(find(bar, 'bar').attrs?.['d']))
      .flat()
      .map(([x]) => x);
    const { pixelsPerKm } = layoutDistances(scene, stateOf(name), size);
    const length = Math.max(...across) - Math.min(...across);
    expect(length).toBeCloseTo(kilometers * pixelsPerKm, 1);
  }
});

test('all distances a state shows are in view from end to end', () => {
  for (const size of CHECKED_SIZES) {
    for (const name of NAMES) {
      const { along, ends } = layoutDistances(scene, stateOf(name), size);
      for (const span of stateOf(name).shows) {
        for (const end of ends[span]) {
          expect(along(end)).toBeGreaterThan(0);
          expect(along(end)).toBeLessThan(size.width < 520 ? size.height : size.width);
        }
      }
    }
  }
});

test('the way between the suburbs fills the view alone and is a sliver among all', () => {
  for (const size of CHECKED_SIZES) {
    const reach = size.width < 520 ? size.height : size.width;
    expect(lengthOf(stateOfAll(1), 'suburbs', size) / reach).toBeGreaterThan(0.55);
    expect(lengthOf(stateOfAll(3), 'suburbs', size) / reach).toBeLessThan(0.01);
  }
});

test('the two capitals are seen at the same scale, so that their distances compare', () => {
  const size = { width: 800, height: 600 };
  const west = stateAbout('west');
  const { alt } = stateOf(west);
  const scaleAbout = (state: DistancesState) => layoutDistances(scene, state, size).pixelsPerKm;
  const east: DistancesState = { alt, shows: ['suburbs', 'east'], figure: 'east' };
  expect(scaleAbout({ ...east, scaleOf: west })).toBe(scaleAbout(stateOf(west)));
  expect(scaleAbout(east)).not.toBe(scaleAbout(stateOf(west)));
});

test('towns, distances and ticks keep their keys through all states, so that they travel', () => {
  const size = { width: 800, height: 600 };
  const keys = (name: string, group: string) =>
    find(drawDistances(scene, stateOf(name), size), group).children?.map((child) => child?.key);
  for (const name of NAMES) {
    expect(keys(name, 'towns')).toEqual(keys(NAMES[0]!, 'towns'));
    expect(keys(name, 'ruler')).toEqual(keys(NAMES[0]!, 'ruler'));
  }
});

test('the table gives each distance once, the shortest first', () => {
  expect(distancesTable(scene).rows.map(({ cells }) => Number(cells[1]))).toEqual(
    Object.values(scene.spans)
      .map(({ kilometers }) => kilometers)
      .toSorted((a, b) => a - b),
  );
});

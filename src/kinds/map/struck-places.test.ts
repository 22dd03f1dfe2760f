import { describe, expect, test } from 'vitest';
import { isInRing } from './clip.ts';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import type { LonLat } from './projection.ts';
import type { DrawableMark } from './resolve-map.ts';
import { readBaseMap } from './read-base-map.ts';

const { iraq, syria } = readBaseMap();
const isIn = (country: typeof iraq, at: LonLat): boolean =>
  country.some((ring) => isInRing(at, ring));

const bases = MAP_SCENES.find(({ id }) => id === 'bases')!.map.marks;
const struck = Object.entries(bases).filter(([key]) => key.startsWith('strike-'));
const starsIn = (country: string): DrawableMark[] =>
  struck.filter(([key]) => key.startsWith(`strike-${country}`)).map(([, mark]) => mark);

describe('the places struck on December 29, 2019', () => {
  test('are three in Iraq and two in Syria, each star on its own side of the border', () => {
    expect(starsIn('iraq').map(({ at }) => isIn(iraq, at))).toEqual([true, true, true]);
    expect(starsIn('syria').map(({ at }) => isIn(syria, at))).toEqual([true, true]);
  });

  test('stand in areas that do not reach over the border', () => {
    const { points: inIraq } = bases['struck-in-iraq']!;
    const { points: inSyria } = bases['struck-in-syria']!;
    expect(inIraq?.filter((point) => !isIn(iraq, point))).toEqual([]);
    expect(inSyria?.filter((point) => !isIn(syria, point))).toEqual([]);
  });

  test('are drawn as schematic wherever they are shown', () => {
    expect(bases['struck-in-iraq']?.schematic).toBe(true);
    expect(bases['struck-in-syria']?.schematic).toBe(true);
    expect(struck.every(([, { kind, schematic }]) => kind !== 'strike' || schematic)).toBe(true);
  });
});

test('the gas field of Akkas lies in Iraq and reaches into Syria', () => {
  const { points } = MAP_SCENES.find(({ id }) => id === 'riches-and-neglect')!.map.marks['akkas']!;
  expect(points?.some((point) => isIn(iraq, point))).toBe(true);
  expect(points?.some((point) => isIn(syria, point))).toBe(true);
});

import { expect, test } from 'vitest';
import { viewBetween } from './zoom.ts';

const near = { pixelsPerKm: 80, origin: 120 };
const far = { pixelsPerKm: 1.25, origin: 700 };
const along = ({ pixelsPerKm, origin }: typeof near, kilometer: number): number =>
  origin + kilometer * pixelsPerKm;

test('a zoom begins and ends at its views, and goes the same number of times farther in equal shares', () => {
  expect(viewBetween(near, far, 0)).toEqual(near);
  const end = viewBetween(near, far, 1);
  expect(end.pixelsPerKm).toBeCloseTo(far.pixelsPerKm);
  expect(end.origin).toBeCloseTo(far.origin);
  const scales = [0, 0.25, 0.5, 0.75].map((share) => viewBetween(near, far, share).pixelsPerKm);
  const next = [0.25, 0.5, 0.75, 1].map((share) => viewBetween(near, far, share).pixelsPerKm);
  const ratios = scales.map((scale, index) => scale / (next[index] ?? 0));
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0);
});

test('one point of the line keeps its place all the way', () => {
  const still = (far.origin - near.origin) / (near.pixelsPerKm - far.pixelsPerKm);
  for (const share of [0, 0.2, 0.5, 0.9, 1])
    expect(along(viewBetween(near, far, share), still)).toBeCloseTo(along(near, still));
});

test('between views of one scale the line moves evenly', () => {
  const aside = { ...near, origin: 320 };
  expect(viewBetween(near, aside, 0.5)).toEqual({ ...near, origin: 220 });
});

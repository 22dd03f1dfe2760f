import { expect, test } from 'vitest';
import { mapMark } from './map-mark.ts';
import { resolveMapScene, type MapPlace } from './resolve-map.ts';

const ford: MapPlace = { name: 'Ford', arabic: 'مخاضة', kind: 'village', at: [10, 50] };
const said = { title: 'A sentence.', notes: 'report' };

const resolved = (mark: object) =>
  resolveMapScene(
    {
      kind: 'map',
      title: 'A map',
      description: 'What it shows.',
      drawn: 'What is schematic.',
      marks: { only: mapMark.parse({ ...said, ...mark }) },
      states: {},
    },
    { ford },
  ).marks['only'];

test('a mark stands where its place is, and bears its name unless it has words of its own', () => {
  const { at, name, arabic } = { ...ford };
  expect(resolved({ kind: 'place', at: 'ford' })).toMatchObject({ at, label: name, arabic });
  expect(resolved({ kind: 'site', at: 'ford', label: 'A mill' })).toMatchObject({
    at,
    label: 'A mill',
    arabic,
  });
  expect(resolved({ kind: 'strike', at: [11, 51] })).toMatchObject({ at: [11, 51] });
});

test('only a populated place is drawn by what its place is', () => {
  expect(resolved({ kind: 'place', at: 'ford' })).toMatchObject({ rank: ford.kind });
  expect(resolved({ kind: 'site', at: 'ford' })).toMatchObject({ rank: undefined });
});

test('the label of a line belongs to its middle, or where the author says', () => {
  const ends = { kind: 'distance', from: 'ford', to: [12, 52] };
  expect(resolved(ends)).toMatchObject({
    at: [11, 51],
    points: [
      [10, 50],
      [12, 52],
    ],
  });
  expect(resolved({ ...ends, labelAt: [12, 50] })).toMatchObject({ at: [12, 50] });
  const road = { kind: 'road', points: ['ford', [10.5, 51], [12, 50]] };
  expect(resolved(road)).toMatchObject({ at: [10.5, 51] });
});

test('a place without a position cannot be shown', () => {
  expect(() => resolved({ kind: 'place', at: 'nowhere' })).toThrow('“nowhere”');
});

test('a pull leads the shortest way over the Earth, and what holds it back the other way', () => {
  const ways = { from: 'ford', reach: 100 };
  // Along a meridian: a degree is 111 kilometers.
  const north = resolved({ kind: 'pull', ...ways, toward: [10, 70] });
  expect(north).toMatchObject({
    points: [
      [10, 50],
      [10, 50.8993],
    ],
    at: [10, 50.8993],
  });
  const south = resolved({ kind: 'counter', ...ways, against: [10, 70] });
  expect(south).toMatchObject({ at: [10, 49.1007] });
  // Far to the west in the same latitude the shortest way sets out to the northwest.
  const [, tip] = pointsOf(resolved({ kind: 'pull', ...ways, toward: [-80, 50] }));
  expect(tip?.[0]).toBeLessThan(10);
  expect(tip?.[1]).toBeGreaterThan(50.4);
  expect(resolved({ kind: 'pull', ...ways, toward: [10, 70], labelAt: [11, 51] })).toMatchObject({
    at: [11, 51],
  });
});

const pointsOf = (mark: ReturnType<typeof resolved>) =>
  mark && 'points' in mark ? mark.points : [];

import { expect, test } from 'vitest';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { MAP_SCENES } from '../../testing/map-scenes.ts';
import { marksIn } from '../../testing/marks-in.ts';
import { drawShape, type AreaMark } from './draw-shapes.ts';

const field: AreaMark = {
  kind: 'area',
  key: 'field',
  title: 'A field.',
  notes: 'report',
  emphasis: 'normal',
  texture: 'held',
  label: undefined,
  labelAnchors: [],
  at: [1, 1],
  points: [
    [0, 0],
    [2, 0],
    [1, 2],
  ],
};

const VIEW = { center: [0, 0], zoom: 1, size: { width: 10, height: 10 } } as const;

const classesOf = (area: AreaMark): string[] =>
  marksIn(drawShape(area, ([x, y]: LonLat) => [x, y], 'pattern', [], VIEW)).map(({ attrs }) =>
    String(attrs?.class),
  );

test('land that is held has an edge, and land whose reach nobody gives has none', () => {
  expect(classesOf(field)).toContain('edge');
  const feathered = classesOf({ ...field, texture: 'feathered' });
  expect(feathered).not.toContain('edge');
  expect(feathered.filter((name) => name.startsWith('feather')).length).toBeGreaterThan(2);
});

test('only land that was once held, or is built up, is filled with a pattern', () => {
  const textures = ['held', 'feathered', 'hatched', 'dotted', 'plain'] as const;
  expect(
    textures.filter((texture) => classesOf({ ...field, texture }).includes('texture')),
  ).toEqual(['hatched', 'dotted']);
});

test('on every map a party has one shape for its posts, and what is only planned is no pattern', () => {
  const marks = MAP_SCENES.flatMap(({ map }) => Object.values(map.marks));
  const posts = marks.filter(({ kind }) => kind === 'unit' || kind === 'site');
  const shapes = Map.groupBy(posts, ({ party }) => party ?? '');
  shapes.delete('');
  expect(shapes.size).toBeGreaterThan(0);
  for (const [party, its] of shapes) {
    expect(new Set(its.map(({ kind }) => kind)).size, party).toBe(1);
  }
  const planned = marks.filter((mark) => mark.kind === 'area' && mark.planned);
  for (const mark of planned) expect(mark).not.toMatchObject({ texture: 'hatched' });
});

import { expect, test } from 'vitest';
import { partyShape } from '../schemas/party-shape.ts';
import { partyShapePath, partyShapeStyles } from './party-shapes.ts';
import { pathSpots } from './path-spots.ts';

/** Twice the area of what a path outlines. */
const areaOf = (path: string): number => {
  const [spots = []] = pathSpots(path);
  return Math.abs(
    spots.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = spots[(index + 1) % spots.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
};

test('the marks of parties differ in outline and hardly in weight', () => {
  const paths = partyShape.options.map((shape) => partyShapePath(shape, 10));
  expect(new Set(paths).size).toBe(paths.length);
  const areas = paths.map(areaOf);
  expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(2.4);
});

test('every party’s chip has its shape, within its box; a square where none is said', () => {
  const color = { light: '#1f6b52', dark: '#6fc4a2' };
  const styles = partyShapeStyles({
    ferry: { name: 'The ferry', ...color, shape: 'triangle' },
    bakers: { name: 'The bakers', ...color },
  });
  const [ferry = '', bakers = ''] = [...styles.matchAll(/polygon\(([^)]*)\)/g)].map(
    ([, corners = '']) => corners,
  );
  expect([ferry.split(',').length, bakers.split(',').length]).toEqual([3, 4]);
  const percents = [...styles.matchAll(/([\d.-]+)%/g)].map(([, number]) => Number(number));
  expect(Math.min(...percents)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...percents)).toBeLessThanOrEqual(100);
});

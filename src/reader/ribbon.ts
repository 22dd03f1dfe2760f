import type { LonLat } from '../schemas/lon-lat.ts';

type Point = readonly [x: number, y: number];

/** How many points the line is drawn through. */
const POINTS = 110;
/** How many points to either side say where the course goes, from which the bends depart. */
const AROUND = 7;

/**
 * A river as old ribbon maps have it: its course laid out straight from left to right, as long as it
 * is, with its bends to either side.
 * @param course downstream, in degrees; fewer than two points are a straight line
 * @param size of the ribbon: the line goes from its left edge to its right one, and fills its height
 * @returns the data of an SVG path
 */
export function ribbonOf(
  course: readonly LonLat[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const points = evenly(course, POINTS);
  const bends = points.map((point, at) => departure(points, point, at));
  const most = Math.max(...bends.map(Math.abs));
  const y = (bend: number): number => height / 2 + (most > 0 ? (bend / most) * (height / 2) : 0);
  if (bends.length < 2) return `M0 ${height / 2}H${width}`;
  const line = bends.map((bend, at) => `${round((at / (POINTS - 1)) * width)} ${round(y(bend))}`);
  return `M${line.join('L')}`;
}

/** So many points of a course, at equal ways from each other, on a plane. */
function evenly(course: readonly LonLat[], count: number): Point[] {
  const [first] = course;
  if (!first || course.length < 2) return [];
  const narrow = Math.cos((first[1] * Math.PI) / 180);
  const plane = course.map(([lon, lat]): Point => [lon * narrow, lat]);
  const ways = [0];
  for (const [at, point] of plane.slice(1).entries()) {
    ways.push((ways[at] ?? 0) + distance(plane[at] ?? point, point));
  }
  const whole = ways.at(-1) ?? 0;
  return Array.from({ length: count }, (_, i): Point => {
    const way = (whole * i) / (count - 1);
    const after = Math.max(
      1,
      ways.findIndex((each) => each >= way - 1e-9),
    );
    const [from, to] = [plane[after - 1] ?? [0, 0], plane[after] ?? [0, 0]];
    const [start, end] = [ways[after - 1] ?? 0, ways[after] ?? 0];
    const share = end > start ? (way - start) / (end - start) : 0;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

/** How far a point lies beside where the course goes: to its left below zero, to its right above. */
function departure(points: readonly Point[], [x, y]: Point, at: number): number {
  const [before, after] = [Math.max(0, at - AROUND), Math.min(points.length - 1, at + AROUND)];
  const near = points.slice(before, after + 1);
  const mean = [0, 1].map((axis) => near.reduce((sum, point) => sum + (point[axis] ?? 0), 0));
  const [middleX, middleY] = mean.map((sum) => sum / near.length);
  const [from, to] = [points[before] ?? [0, 0], points[after] ?? [0, 0]];
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(alongX, alongY) || 1;
  return ((x - (middleX ?? 0)) * alongY - (y - (middleY ?? 0)) * alongX) / length;
}

const distance = (one: Point, other: Point): number =>
  Math.hypot(other[0] - one[0], other[1] - one[1]);

const round = (value: number): number => Math.round(value * 10) / 10;

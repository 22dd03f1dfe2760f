/** A rectangle: left, top, right, bottom, in whatever unit the points have. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

type Pair = readonly [number, number];

const inside = ([x, y]: Pair, [left, top, right, bottom]: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether a stretch may come into the box: its own extent touches it. */
const nears = ([x1, y1]: Pair, [x2, y2]: Pair, [left, top, right, bottom]: Box): boolean =>
  Math.max(x1, x2) >= left &&
  Math.min(x1, x2) <= right &&
  Math.max(y1, y2) >= top &&
  Math.min(y1, y2) <= bottom;

/** The parts of a line that come near a box: whole stretches, so that a curve through them keeps its form. */
export function clipLine<P extends Pair>(line: readonly P[], box: Box): P[][] {
  const parts: P[][] = [];
  let open: P[] | undefined;
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (before && (inside(point, box) || nears(before, point, box))) {
      if (!open) parts.push((open = [before]));
      open.push(point);
    } else {
      open = undefined;
    }
  });
  return parts;
}

/** A ring cut to a box (Sutherland–Hodgman), open as it came; empty where they do not meet. */
export function clipRing(ring: readonly Pair[], [left, top, right, bottom]: Box): Pair[] {
  const edges: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return edges.reduce<readonly Pair[]>(
    (points, [axis, limit, sign]) => cut(points, axis, limit, sign),
    ring,
  ) as Pair[];
}

function cut(points: readonly Pair[], axis: 0 | 1, limit: number, sign: 1 | -1): Pair[] {
  const isIn = (point: Pair): boolean => (point[axis] - limit) * sign >= 0;
  return points.flatMap((point, i) => {
    const before = points[(i + points.length - 1) % points.length] as Pair;
    const crossing = isIn(point) === isIn(before) ? [] : [meet(before, point, axis, limit)];
    return isIn(point) ? [...crossing, point] : crossing;
  });
}

function meet(from: Pair, to: Pair, axis: 0 | 1, limit: number): Pair {
  const t = (limit - from[axis]) / (to[axis] - from[axis]);
  const other =
    from[(1 - axis) as 0 | 1] + t * (to[(1 - axis) as 0 | 1] - from[(1 - axis) as 0 | 1]);
  return axis === 0 ? [limit, other] : [other, limit];
}

/** Whether a point lies inside an open ring. */
export function isInRing([x, y]: Pair, ring: readonly Pair[]): boolean {
  let isIn = false;
  ring.forEach(([x2, y2], i) => {
    const [x1, y1] = ring[(i + ring.length - 1) % ring.length] as Pair;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
  });
  return isIn;
}

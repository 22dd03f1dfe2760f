/** Drop points of a line that lie closer than `tolerance` to what remains (Douglas–Peucker). */
export function simplify<P extends readonly [number, number]>(
  points: readonly P[],
  tolerance: (point: P) => number,
): P[] {
  const keep = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [first, last] = stretch;
    let worst = 1;
    let at = -1;
    for (let i = first + 1; i < last; i += 1) {
      const point = points[i] as P;
      const error = distanceTo(point, points[first] as P, points[last] as P) / tolerance(point);
      if (error > worst) [worst, at] = [error, i];
    }
    if (at < 0) continue;
    keep.add(at);
    stretches.push([first, at], [at, last]);
  }
  return points.filter((_, i) => keep.has(i));
}

type Pair = readonly [number, number];

function distanceTo([x, y]: Pair, [x1, y1]: Pair, [x2, y2]: Pair): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

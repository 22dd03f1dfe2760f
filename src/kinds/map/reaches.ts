import type { Point } from './projection.ts';

/** In how many steps a river widens from its source to its mouth. */
const REACHES = 6;

/**
 * Cut rivers into reaches of equal length, each with a part of every line: the first near their sources,
 * the last near their mouths. Each begins with the point the one before it ended with.
 * @param lines downstream
 */
export function reachesOf(lines: readonly (readonly Point[])[]): Point[][][] {
  const reaches = Array.from({ length: REACHES }, (): Point[][] => []);
  for (const line of lines) {
    const whole = lengthsAlong(line);
    const total = whole.at(-1) ?? 0;
    const reachAt = (i: number): number =>
      Math.min(REACHES - 1, Math.floor((REACHES * (whole[i] ?? 0)) / total));
    let part: Point[] = [];
    line.forEach((point, i) => {
      const before = line[i - 1];
      if (before === undefined || reachAt(i) !== reachAt(i - 1)) {
        part = before === undefined ? [] : [before];
        reaches[reachAt(i)]?.push(part);
      }
      part.push(point);
    });
  }
  return reaches;
}

/** How far each point lies along its line. */
function lengthsAlong(line: readonly Point[]): number[] {
  let length = 0;
  return line.map(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    return (length += Math.hypot(x - fromX, y - fromY));
  });
}

import type { Spot } from './placement.ts';

/** How many numbers each command of a path takes; in most, all of them are points. */
const LENGTHS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  T: 2,
  Q: 4,
  S: 4,
  C: 6,
  H: 1,
  V: 1,
  A: 7,
  Z: 0,
};

/**
 * The points that a path is made of, part by part, in its own pixels: ends of lines and curves, and
 * what curves bend toward. All that is drawn lies among them, if arcs are half circles.
 */
export function pathSpots(path: string): Spot[][] {
  const parts: Spot[][] = [];
  let pen: Spot = [0, 0];
  for (const [, letter = '', text = ''] of path.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)) {
    const command = letter.toUpperCase();
    const length = LENGTHS[command] ?? 0;
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'M') parts.push([]);
    if (command === 'Z') pen = parts.at(-1)?.[0] ?? pen;
    for (let first = 0; length > 0 && first < numbers.length; first += length) {
      const spots = spotsOf(command, numbers.slice(first, first + length), pen, letter !== command);
      parts.at(-1)?.push(...spots);
      pen = spots.at(-1) ?? pen;
    }
  }
  return parts;
}

/** The points of one command, from where the pen is; `relative` counts from there. */
function spotsOf(
  command: string,
  numbers: readonly number[],
  [penX, penY]: Spot,
  relative: boolean,
): Spot[] {
  const [fromX, fromY] = relative ? [penX, penY] : [0, 0];
  if (command === 'H') return [[fromX + (numbers[0] ?? 0), penY]];
  if (command === 'V') return [[penX, fromY + (numbers[0] ?? 0)]];
  if (command === 'A') {
    const [across = 0, down = 0, , , , toX = 0, toY = 0] = numbers;
    const [x, y] = [fromX + toX, fromY + toY];
    const [middleX, middleY] = [(penX + x) / 2, (penY + y) / 2];
    return [
      [middleX - across, middleY - down],
      [middleX + across, middleY + down],
      [x, y],
    ];
  }
  return Array.from({ length: numbers.length / 2 }, (_, pair) => [
    fromX + (numbers[pair * 2] ?? 0),
    fromY + (numbers[pair * 2 + 1] ?? 0),
  ]);
}

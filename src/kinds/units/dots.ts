import { px } from '../../graphics/mark.ts';
import { scatter } from '../../charts/scatter.ts';
import type { Box } from '../../charts/text-block.ts';

/** How the dots stand: one by one, or drawn together in small groups. */
export type Gathering = 'spread' | 'in-groups';

/** Dots of one row. */
const ROW = 50;
/** The groups of a row, by how many dots they have: between four and nine, as this edition drew them. */
const GROUPS = [5, 8, 6, 9, 7, 4, 6, 5] as const;
/** The angle that spreads the dots of a group evenly, in radians. */
const GOLDEN = 2.39996;

/** Diameter of a dot, in pixels. */
export const dotSize = (count: number, { top, bottom }: Box): number =>
  px(Math.min(7, Math.max(2.2, ((bottom - top) / Math.ceil(count / ROW)) * 0.42)));

/** All dots in their rows, in pixels; a dot stays in its row whichever way they stand. */
export function placeDots(count: number, gathering: Gathering, box: Box) {
  const rows = Math.ceil(count / ROW);
  const size = dotSize(count, box);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: Math.min(ROW, count - row * ROW) }, (_, index) =>
      gathering === 'spread'
        ? spreadDot(row, index, rows, box)
        : groupedDot(row, index, rows, box, size),
    ),
  );
}

/** As many on one side of the line as on the other, and closer together near it. */
function across(t: number, row: number, { left, right }: Box): number {
  const half = ((right - left) / 2) * (0.82 + scatter(row + 900) * 0.16);
  return (left + right) / 2 + half * (t * 0.62 + t ** 3 * 0.38);
}

function down(row: number, rows: number, { top, bottom }: Box): number {
  return top + ((row + 0.5) / rows) * (bottom - top);
}

function spreadDot(row: number, index: number, rows: number, box: Box): [x: number, y: number] {
  const seed = row * ROW + index;
  const pitch = (box.bottom - box.top) / rows;
  const t = ((index + 0.5 + (scatter(seed) - 0.5) * 0.7) / ROW) * 2 - 1;
  return [across(t, row, box), down(row, rows, box) + (scatter(seed + 3000) - 0.5) * pitch * 0.5];
}

function groupedDot(
  row: number,
  index: number,
  rows: number,
  box: Box,
  size: number,
): [x: number, y: number] {
  const shift = (row * 3) % GROUPS.length;
  const sizes = GROUPS.map((_, at) => GROUPS[(at + shift) % GROUPS.length]!);
  let group = 0;
  let place = index;
  while (place >= sizes[group]!) place -= sizes[group++]!;
  const aside = (row * 0.382 + 0.2) % 1;
  const t = ((group + aside + (scatter(row * 8 + group) - 0.5) * 0.1) / GROUPS.length) * 2 - 1;
  const half = ((box.right - box.left) / 2) * 0.95;
  const reach = size * 0.62 * Math.sqrt(place + 0.35);
  const turn = place * GOLDEN + row;
  return [
    (box.left + box.right) / 2 + half * t + reach * Math.cos(turn),
    down(row, rows, box) + reach * Math.sin(turn),
  ];
}

/** One row of dots as strokes without length, whose round ends make them dots. */
export const dotsPath = (dots: readonly (readonly [x: number, y: number])[]): string =>
  dots.map(([x, y]) => `M${tenth(x)} ${tenth(y)}h0`).join('');

const tenth = (value: number): number => Math.round(value * 10) / 10;

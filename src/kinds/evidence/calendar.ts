import { daysInMonth, partsOf } from '../../schemas/calendar.ts';
import type { Measures } from './measures.ts';
import type { Piece } from './piece.ts';
import type { Guide, PlacedGrouping, PlacedHeading, PlacedPiece } from './placed.ts';
import type { Group } from './rows.ts';

/** The days that a row has, whatever its month. */
const DAYS = 31;
/** The days named above the rows. */
const NAMED = [1, 10, 20, 31];

/** A mark in its row: the days it lies in, and how many marks stand below it. */
type Stacked = {
  readonly piece: Piece;
  readonly days: readonly [number, number];
  readonly level: number;
};

/** A row a month, its days side by side; a mark as long as the time it may lie in, never over another. */
export function layoutCalendar(groups: readonly Group[], measures: Measures): PlacedGrouping {
  const { narrow, short, margin, width, top, bottom } = measures;
  const { months } = measures.set;
  const left = margin + months.name;
  const right = margin + width - months.count;
  const day = (right - left) / DAYS;
  const rows = groups.map((group) => ({ group, stack: stackOf(group) }));
  const first = top + months.days;
  const lowest = narrow ? 15 : short ? 19 : 26;
  const gap = short ? 4 : 10;
  const pitch = pitchFor(
    rows.map(({ stack }) => levelsOf(stack)),
    bottom - first,
    lowest,
    gap,
  );

  const pieces: PlacedPiece[] = [];
  const headings: PlacedHeading[] = [];
  const guides: Guide[] = NAMED.map((number) => ({
    key: `day-${number}`,
    kind: 'word',
    x: left + (number - 0.5) * day,
    y: first - 6,
    anchor: 'middle',
    text: String(number),
  }));
  let y = first;
  for (const { group, stack } of rows) {
    const height = Math.max(lowest, levelsOf(stack) * pitch + gap);
    const floor = y + height - gap / 2;
    const label = floor - (narrow ? 1 : 3);
    guides.push({
      key: `floor-${group.heading.id}`,
      kind: 'rule',
      from: [margin, y + height],
      to: [margin + width, y + height],
    });
    headings.push({
      by: 'date',
      heading: group.heading,
      count: group.pieces.length,
      x: margin,
      y: label,
      anchor: 'start',
      countX: margin + width,
      countY: label,
      countAnchor: 'end',
      large: false,
      hit: { x: margin - 6, y, width: width + 12, height },
    });
    for (const { piece, days, level } of stack) {
      const air = Math.min(1.5, day * 0.12);
      pieces.push({
        piece,
        x: left + (days[0] - 1) * day + air,
        y: floor - (level + 1) * pitch,
        width: (days[1] - days[0] + 1) * day - air * 2,
        height: pitch * 0.8,
        aside: false,
      });
    }
    y += height;
  }
  return { pieces, headings, guides };
}

/** Pile the marks of a month: days of their own first, then what lies somewhere over several. */
function stackOf({ heading, pieces }: Group): Stacked[] {
  const heights = Array.from({ length: DAYS + 1 }, () => 0);
  return pieces
    .map((piece) => ({ piece, days: piece.days ?? wholeMonth(heading.id) }))
    .sort((a, b) => a.days[1] - a.days[0] - (b.days[1] - b.days[0]))
    .map(({ piece, days }) => {
      const covered = heights.slice(days[0], days[1] + 1);
      const level = Math.max(0, ...covered);
      heights.fill(level + 1, days[0], days[1] + 1);
      return { piece, days, level };
    });
}

/** A month’s days; all of them where several months or none are told. */
function wholeMonth(id: string): [number, number] {
  const { year, month } = partsOf(id);
  return [1, /^\d{4}-\d\d$/.test(id) && month !== undefined ? daysInMonth(year, month) : DAYS];
}

const levelsOf = (stack: readonly Stacked[]): number =>
  Math.max(0, ...stack.map(({ level }) => level)) + 1;

/** The height of a mark, in pixels, at which all rows fit, the low ones keeping room for their names. */
function pitchFor(levels: readonly number[], room: number, lowest: number, gap: number): number {
  for (let pitch = 18; pitch > 1; pitch -= 0.1) {
    const height = levels.reduce((sum, count) => sum + Math.max(lowest, count * pitch + gap), 0);
    if (height <= room) return pitch;
  }
  return 1;
}

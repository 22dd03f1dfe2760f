import type { Measures } from './measures.ts';
import { headingOf, isAgain } from './piece.ts';
import type { DrawableEvidence, Heading, Piece } from './piece.ts';
import type { Grouping } from './groupings.ts';
import type { PlacedGrouping, PlacedHeading, PlacedPiece } from './placed.ts';

/** A heading with the pieces that stand under it. */
export type Group = { readonly heading: Heading; readonly pieces: readonly Piece[] };

/** The pieces under each heading of a grouping, first what is new, then what notes repeat. */
export const groupsBy = ({ headings, pieces }: DrawableEvidence, by: Grouping): Group[] =>
  headings[by].map((heading) => ({
    heading,
    pieces: pieces
      .filter((piece) => headingOf(piece, by) === heading.id)
      .sort((one, other) => Number(isAgain(one)) - Number(isAgain(other))),
  }));

/** How many times larger marks must become for a row to be broken into lines. */
const WORTH_A_LINE = 1.4;

/** A row of marks for each group, in as few lines as make the marks largest. */
export function layoutRows(
  groups: readonly Group[],
  by: Grouping,
  { set, margin, width, top, bottom }: Measures,
): PlacedGrouping {
  const left = margin + set.rows.label + set.rows.count;
  const rowHeight = (bottom - top) / groups.length;
  const most = Math.max(...groups.map(({ pieces }) => pieces.length));
  const { pitch, columns } = largestPitch(most, margin + width - left, rowHeight * 0.94);
  const headings: PlacedHeading[] = [];
  const pieces: PlacedPiece[] = [];
  for (const [row, group] of groups.entries()) {
    const middle = top + rowHeight * (row + 0.5);
    const y = middle + set.rows.base;
    headings.push({
      by,
      heading: group.heading,
      count: group.pieces.length,
      x: margin,
      y,
      anchor: 'start',
      countX: left - set.rows.air,
      countY: y,
      countAnchor: 'end',
      large: false,
      hit: { x: margin - 6, y: middle - rowHeight / 2, width: width + 12, height: rowHeight },
    });
    const lines = Math.ceil(group.pieces.length / columns);
    for (const [index, piece] of group.pieces.entries()) {
      const line = Math.floor(index / columns) - (lines - 1) / 2;
      const side = pitch * 0.76;
      pieces.push({
        piece,
        x: left + (index % columns) * pitch,
        y: middle + line * pitch - side / 2,
        width: side,
        height: side,
        aside: false,
      });
    }
  }
  return { pieces, headings, guides: [] };
}

/** The largest distance between marks, in pixels, at which the longest group fits its row. */
function largestPitch(
  most: number,
  width: number,
  height: number,
): { pitch: number; columns: number } {
  const choices = [1, 2, 3].map((lines) => {
    const columns = Math.ceil(most / lines);
    return { columns, pitch: Math.min(width / columns, height / lines, 26) };
  });
  return choices.reduce((best, choice) =>
    choice.pitch > best.pitch * WORTH_A_LINE ? choice : best,
  );
}

import type { Measures } from './measures.ts';
import type { Piece } from './piece.ts';
import type { Guide, PlacedPiece } from './placed.ts';

/** How high the strip of marks that stand aside is, with its words, in pixels. */
export const asideHeight = ({ set }: Measures): number => set.aside.height;

/** A strip of small marks at the foot, for the pieces that have no part in a grouping. */
export function layoutAside(
  pieces: readonly Piece[],
  words: string,
  { set, margin, width, bottom }: Measures,
): { pieces: PlacedPiece[]; guides: Guide[] } {
  const pitch = Math.min(width / Math.max(1, pieces.length), set.aside.pitch);
  const side = pitch * 0.66;
  return {
    pieces: pieces.map((piece, index) => ({
      piece,
      x: margin + index * pitch,
      y: bottom - side,
      width: side,
      height: side,
      aside: true,
    })),
    guides: [
      {
        key: 'aside',
        kind: 'word',
        x: margin,
        y: bottom - set.aside.words,
        anchor: 'start',
        text: words,
      },
    ],
  };
}

import type { Heading, Piece } from './piece.ts';
import type { Grouping } from './groupings.ts';

/** One piece of evidence as a rectangle with round ends, in pixels. */
export type PlacedPiece = {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it has no part in this grouping and stands aside. */
  readonly aside: boolean;
};

/** A heading with the number of its pieces; `x` and `y` are the anchor and baseline of its label. */
export type PlacedHeading = {
  readonly by: Grouping;
  readonly heading: Heading;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly countX: number;
  readonly countY: number;
  readonly countAnchor: 'start' | 'middle' | 'end';
  /** Whether the count stands large. */
  readonly large: boolean;
  /** The ground that answers to a choice of this heading. */
  readonly hit: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

/** A line that helps to read, or a word beside it. */
export type Guide =
  | {
      readonly key: string;
      readonly kind: 'rule' | 'border' | 'tick';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
    }
  | {
      readonly key: string;
      readonly kind: 'word' | 'border-word' | 'none';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** Where everything of a grouping stands. */
export type PlacedGrouping = {
  readonly pieces: readonly PlacedPiece[];
  readonly headings: readonly PlacedHeading[];
  readonly guides: readonly Guide[];
};

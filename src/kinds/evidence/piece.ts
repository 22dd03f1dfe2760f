import type { EvidenceScene } from './schema.ts';
import type { Grouping } from './groupings.ts';

/** What stands where a note tells no place, or no date. */
export const UNTOLD = 'not-told';
/** Where a talk by phone was held. */
export const BY_PHONE = 'phone';
/** The kind of a note that rests on nothing but itself. */
export const COMMENT = 'comment';

/** A piece of what a note rests on, as plain data: one mark of the graphic. */
export type Piece = {
  /** The note’s number and the piece’s own within the note: `12-2`. */
  readonly id: string;
  /** The note’s number. */
  readonly note: number;
  /** The id of the first piece that gives the same evidence; its own where it is new. */
  readonly same: string;
  /** The id of its group by kind. */
  readonly kind: string;
  /** Whether the authors held it or had it gathered; otherwise it was there before. */
  readonly held: boolean;
  /** The id of its group by place; nothing for what was not held anywhere. */
  readonly place?: string;
  /** The ids of the dates it falls under, the widest first: `2019`, then `2019-09`. */
  readonly dates: readonly string[];
  /** The days of its month it lies between, or nothing where the note tells none. */
  readonly days?: readonly [first: number, last: number];
  /** What it is, in a sentence that begins with its note. */
  readonly title: string;
};

/** One heading that pieces stand under. */
export type Heading = {
  readonly id: string;
  readonly label: string;
  /** Degrees east, for a city. */
  readonly east?: number;
};

/** The headings of each grouping, in the order of the drawing: dates by time, what has none last. */
type Headings = Readonly<Record<Grouping, readonly Heading[]>>;

/** What the drawing needs: the scene with the pieces of all notes. */
export type DrawableEvidence = EvidenceScene & {
  readonly pieces: readonly Piece[];
  readonly headings: Headings;
};

/** The heading that a piece stands under, if any. */
export function headingOf(piece: Piece, by: Grouping): string | undefined {
  if (by !== 'date') return piece[by];
  return piece.held ? piece.dates.at(-1) : undefined;
}

/** Whether an earlier note has given the same evidence. */
export const isAgain = ({ id, same }: Piece): boolean => id !== same;

import type { Force } from './schema.ts';
import type { Bend } from './line.ts';

/** The side on which something stands: −1 west of the line, 1 east of it. */
export type Hand = -1 | 1;

/** A rope from the line to where a force pulls, in pixels. */
export type Rope = {
  readonly hand: Hand;
  readonly y: number;
  readonly from: number;
  readonly to: number;
};

/** A line of text, in pixels. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
};

/** A limit: words, and an arrow back toward the line. */
export type PlacedLimit = {
  readonly index: number;
  readonly lines: readonly PlacedText[];
  /** From its tail to its head, along a height. */
  readonly arrow: { readonly y: number; readonly from: number; readonly to: number };
};

/** A force in one state. */
export type PlacedForce = {
  readonly force: Force;
  readonly strong: boolean;
  readonly ropes: readonly Rope[];
  readonly name: PlacedText;
  /** What it wants, in few words or many; nothing where it is quiet. */
  readonly wants: readonly PlacedText[];
  /** The word above the limits, where they are told. */
  readonly limited: PlacedText | undefined;
  readonly limits: readonly PlacedLimit[];
};

/** Where everything stands, in pixels. */
export type PlacedPulls = {
  /** How large its words are; `narrow` where they stand beneath the line. */
  readonly measure: 'narrow' | 'usual' | 'tall' | 'large';
  readonly middle: number;
  readonly span: readonly [top: number, bottom: number];
  readonly reach: number;
  readonly bends: readonly Bend[];
  readonly banks: readonly PlacedText[];
  readonly forces: readonly PlacedForce[];
  /** A rule between the line and the words below it, on phones. */
  readonly rule: { readonly y: number; readonly from: number; readonly to: number } | undefined;
  readonly caution: readonly PlacedText[];
};

import type { TextStyle } from '../../charts/text-block.ts';
import { sizeSteps } from '../../charts/size-steps.ts';
import type { Size } from '../../graphics/mark.ts';
import type { Plate } from './schema.ts';

/** A stretch across the drawing, in pixels. */
type Span = { readonly x: number; readonly width: number };

/** How large marks are in one row, in pixels. */
export type MarkSize = {
  /** The dot from which a voice leads. */
  readonly dot: number;
  /** The mark that it leads to. */
  readonly ring: number;
};

/** The ground of a plate, in pixels: names and words, and beside them a column for each side. */
export type Frame = {
  readonly narrow: boolean;
  readonly size: Size;
  readonly margin: number;
  readonly names: Span;
  readonly tracks: Span;
  /** How wide each side’s column is. */
  readonly column: number;
  /** The least height of a row whose voice is not told now: with its name, or its mark alone. */
  readonly closed: number;
  readonly mini: number;
  /** Room under a voice that is told, and the least and the most room between rows. */
  readonly below: number;
  readonly gap: number;
  readonly air: number;
  readonly marks: Readonly<Record<'told' | 'closed' | 'mini', MarkSize>>;
  /** The size of type of the key. */
  readonly key: number;
  readonly type: Readonly<
    Record<'head' | 'side' | 'speaker' | 'role' | 'words' | 'also' | 'closed' | 'label', TextStyle>
  >;
};

/** Measure the ground of a plate for a size. */
export function frameOf({ sides }: Plate, size: Size): Frame {
  const { width } = size;
  const { narrow, pick } = sizeSteps(size);
  const margin = pick(8, 12, 22, 40);
  const across = width - margin * 2;
  const named = Math.round(narrow ? Math.min(116, across * 0.34) : across * 0.33);
  const left = margin + named + pick(6, 14, 24, 40);
  const tracks = { x: left, width: width - margin - left };
  const fine = width < 340 ? 11 : 12;
  return {
    narrow,
    size,
    margin,
    names: { x: margin, width: named },
    tracks,
    column: tracks.width / sides.length,
    closed: pick(16, 16, 17, 22),
    mini: pick(6, 8, 8, 14),
    below: pick(2, 4, 7, 9),
    gap: pick(2, 3, 3, 5),
    air: pick(22, 26, 56, 64),
    marks: {
      told: { dot: pick(3.5, 4, 5, 6), ring: pick(7.5, 8.5, 10.5, 13) },
      closed: { dot: pick(2.5, 3, 3, 4), ring: pick(5.5, 6, 6.5, 8) },
      mini: { dot: 1.5, ring: pick(3, 3.5, 3.5, 5) },
    },
    key: pick(fine, 12, 12, 15),
    type: {
      head: { size: pick(13, 13, 16, 20), voice: 'headline', tone: 'ink' },
      side: { size: pick(fine, 12, 13, 16), voice: 'strong', tone: 'ink' },
      speaker: { size: pick(13, 13, 15, 18), voice: 'strong', tone: 'ink' },
      role: { size: pick(fine, 12, 13, 15), voice: 'plain', tone: 'soft' },
      words: { size: pick(fine, 13, 15, 18), voice: 'plain', tone: 'ink' },
      also: { size: pick(fine, 13, 13, 15), voice: 'plain', tone: 'soft' },
      closed: { size: pick(fine, 12, 13, 16), voice: 'plain', tone: 'soft' },
      label: { size: pick(12, 12, 13, 16), voice: 'plain', tone: 'ink' },
    },
  };
}

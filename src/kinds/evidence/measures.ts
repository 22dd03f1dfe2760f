import { NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import type { TextLines } from '../../charts/text-lines.ts';
import type { EvidenceState } from './schema.ts';

/** What differs between phones and wider drawings, in pixels. */
const WIDE = {
  margin: 28,
  /** How the headline is set, and the baseline of its first line. */
  headline: { type: 22, lead: 28, y: 40 },
  legend: { type: 13, lead: 17, below: 16 },
  /** Air under the headline, and over the legend. */
  above: 20,
  below: 26,
  /** The strip of marks that stand aside: its height, the marks’ distance, the words above its end. */
  aside: { height: 44, pitch: 11, words: 18 },
  /** Room for the names of months, for their counts, and for the days over the rows. */
  months: { name: 150, count: 34, days: 22 },
  /** Room for a row’s label and its count, the air after this, and the baseline below the middle. */
  rows: { label: 158, count: 40, air: 14, base: 5 },
};
const PHONE: typeof WIDE = {
  margin: 14,
  headline: { type: 16, lead: 20, y: 22 },
  legend: { type: 12, lead: 15, below: 8 },
  above: 8,
  below: 16,
  aside: { height: 28, pitch: 7, words: 11 },
  months: { name: 106, count: 22, days: 16 },
  rows: { label: 112, count: 24, air: 8, base: 4 },
};

/** What stands around every grouping, and the room it leaves; all in pixels. */
export type Measures = {
  readonly narrow: boolean;
  readonly set: typeof WIDE;
  /** Whether there is room for few words only. */
  readonly short: boolean;
  readonly margin: number;
  readonly width: number;
  readonly headline: TextLines;
  /** How to read a mark. */
  readonly legend: TextLines;
  /** The room for marks, from top to bottom. */
  readonly top: number;
  readonly bottom: number;
};

/** Set the words around the marks, and leave the rest to them. */
export function measuresOf({ headline, reading }: EvidenceState, size: Size): Measures {
  const { width, height } = size;
  const narrow = width < NARROW;
  const short = narrow || width < 640 || height < 440;
  const set = narrow ? PHONE : WIDE;
  const { margin } = set;
  const inner = width - margin * 2;
  const { type, lead, y } = set.headline;
  const lines = wrapText(short ? headline.short : headline.text, inner, type, 'serif-strong');
  const legend = placeFootnote(reading, size, {
    ...set.legend,
    brief: short,
    margin,
    measure: 720,
  });
  return {
    narrow,
    set,
    short,
    margin,
    width: inner,
    headline: { lines, x: margin, y, lead },
    legend,
    top: y + (lines.length - 1) * lead + set.above,
    bottom: legend.y - set.below,
  };
}

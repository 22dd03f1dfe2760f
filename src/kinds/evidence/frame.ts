import { NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import type { TextLines } from '../../charts/text-lines.ts';
import type { EvidenceState } from './schema.ts';

/** What stands around every grouping, and the room it leaves; all in pixels. */
export type Frame = {
  readonly narrow: boolean;
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
export function layoutFrame({ headline, reading }: EvidenceState, size: Size): Frame {
  const { width, height } = size;
  const narrow = width < NARROW;
  const short = narrow || width < 640 || height < 440;
  const margin = narrow ? 14 : 28;
  const inner = width - margin * 2;
  const [type, lead, y] = narrow ? [16, 20, 22] : [22, 28, 40];
  const lines = wrapText(short ? headline.short : headline.text, inner, type, 'serif-strong');
  const legend = placeFootnote(reading, size, {
    brief: short,
    ...(narrow ? { type: 12, lead: 15, below: 8 } : { type: 13, lead: 17, below: 16 }),
    margin,
    measure: 720,
  });
  return {
    narrow,
    short,
    margin,
    width: inner,
    headline: { lines, x: margin, y, lead },
    legend,
    top: y + (lines.length - 1) * lead + (narrow ? 8 : 20),
    bottom: legend.y - (narrow ? 16 : 26),
  };
}

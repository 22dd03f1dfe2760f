import { NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import type { EvidenceState } from './schema.ts';

/** What stands around every grouping, and the room it leaves; all in pixels. */
export type Frame = {
  readonly narrow: boolean;
  /** Whether there is room for few words only. */
  readonly short: boolean;
  readonly margin: number;
  readonly width: number;
  /** The lines of the headline, from this baseline down. */
  readonly headline: readonly string[];
  readonly headlineY: number;
  readonly headlineLead: number;
  /** The lines on how to read a mark, up from this baseline. */
  readonly reading: readonly string[];
  readonly readingY: number;
  readonly readingLead: number;
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
  const [headSize, headlineLead] = narrow ? [16, 20] : [22, 28];
  const [readSize, readingLead] = narrow ? [12, 15] : [13, 17];
  const head = wrapText(short ? headline.short : headline.text, inner, headSize, 'serif-strong');
  const read = wrapText(short ? reading.short : reading.text, Math.min(inner, 720), readSize);
  const headlineY = narrow ? 22 : 40;
  const readingY = height - (narrow ? 8 : 16);
  return {
    narrow,
    short,
    margin,
    width: inner,
    headline: head,
    headlineY,
    headlineLead,
    reading: read,
    readingY,
    readingLead,
    top: headlineY + (head.length - 1) * headlineLead + (narrow ? 8 : 20),
    bottom: readingY - (read.length - 1) * readingLead - (narrow ? 16 : 26),
  };
}

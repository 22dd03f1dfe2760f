import { momentText } from '../../schemas/moment-text.ts';
import type { BankName, Period } from './schema.ts';
import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextBlock, TextLine, TextStyle } from '../../charts/text-block.ts';
import { periodStretch } from './border-line.ts';
import { signOf } from './measures.ts';
import type { Measures } from './measures.ts';

/** The date a period’s label leads with. */
function whenText({ when, from }: Period): string {
  const text = when ?? momentText(from);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every place and wording a period’s label can have, the fullest first. */
export function labelCandidates(measures: Measures, period: Period, focus: boolean): TextBlock[] {
  const place = (measures.narrow ? besideTheLine : beyondTheBanks)(measures, period);
  return wordings(measures, period, focus, place.width)
    .filter((lines, index, all) => index === all.length - 1 || linesHeight(lines) <= place.room)
    .map((lines) => place.block(lines));
}

/** The words on the two banks, where two sides face each other. */
export function bankCandidates(measures: Measures, period: Period, focus: boolean): TextBlock[][] {
  const { banks } = period;
  if (banks === undefined) return [];
  const style: TextStyle = {
    size: measures.type.caption,
    voice: 'plain',
    tone: focus ? 'ink' : 'soft',
  };
  const [[, start], [end]] = periodStretch(measures, period);
  return (['west', 'east'] as const).map((side) => {
    const sign = signOf(side);
    const key = `${period.id}-${side}`;
    if (!measures.narrow) {
      const [x, y] = measures.point((start + end) / 2, sign * (measures.bank - 14));
      return [{ key, x, y: y - 9, anchor: 'middle', lines: wrap(banks[side], end - start, style) }];
    }
    const lines = wrap(banks[side], columnWidth(measures, side), style);
    const [x, y] = measures.point(start + (end - start) * 0.66, sign * (measures.bank + 8));
    return [{ key, x, y: y - linesHeight(lines) / 2, anchor: sign < 0 ? 'end' : 'start', lines }];
  });
}

type Place = {
  /** Room for the words, in pixels: how wide they can run, and how far down. */
  readonly width: number;
  readonly room: number;
  readonly block: (lines: readonly TextLine[]) => TextBlock;
};

/** Room for words beside a bank on a narrow drawing, in pixels; years stand at the left edge. */
function columnWidth({ size, middle, bank }: Measures, side: BankName): number {
  return side === 'west' ? middle - bank - 8 - 36 : size.width - middle - bank - 14;
}

/** How far a label may stand above the beginning of its period for want of room, in pixels. */
const MOST_SHIFT = 48;

/** Narrow: beside the bank that the period’s movement ends on, level with its beginning. */
function besideTheLine(measures: Measures, period: Period): Place {
  const side = period.toward === 'west' || period.line === 'restored' ? 'west' : 'east';
  const sign = signOf(side);
  const [[, start]] = periodStretch(measures, period);
  const top = start - 7;
  const x = measures.middle + sign * (measures.bank + 8);
  return {
    width: columnWidth(measures, side),
    room: Math.max(measures.size.height - top, 0) + MOST_SHIFT,
    block: (lines) => ({
      key: `label-${period.id}`,
      x,
      y: Math.min(top, measures.size.height - linesHeight(lines) - 3),
      anchor: sign < 0 ? 'end' : 'start',
      lines,
    }),
  };
}

/** Wide: on the free paper, beside a flag staff that stands at the period’s beginning. */
function beyondTheBanks(measures: Measures, period: Period): Place {
  const { x, above, level, side } = flagOf(measures, period);
  const { width, height } = measures.size;
  const free = measures.middle - measures.bank - 8;
  const depth = above ? free : height - AXIS - measures.middle - measures.bank - 8;
  const near = 6 + level * depth * 0.45;
  return {
    room: depth - near,
    width: Math.min(side === 'end' ? x - 20 : width - x - 30, measures.large ? 360 : 290),
    block: (lines) => ({
      key: `label-${period.id}`,
      x: side === 'end' ? x - 8 : x + 8,
      y: above
        ? measures.middle - measures.bank - near - linesHeight(lines)
        : measures.middle + measures.bank + near,
      anchor: side,
      lines,
    }),
  };
}

/** Height of the strip of years under a wide drawing, in pixels. */
const AXIS = 26;

/** The flag a period’s label is written on, on a wide drawing. */
type Flag = {
  readonly x: number;
  readonly above: boolean;
  /** 0 beside the bank, 1 farther out. */
  readonly level: 0 | 1;
  /** `end`: the words stand to the left of the staff. */
  readonly side: 'start' | 'end';
};

/** Where each period’s flag stands: on the bank that its movement ends on, out of the others’ way. */
export function flagOf(measures: Measures, period: Period): Flag {
  const [[, x]] = periodStretch(measures, period);
  switch (period.line) {
    case 'held':
      return { x, above: true, level: 0, side: 'start' };
    case 'crossed':
      return { x, above: period.toward === 'west', level: 0, side: 'end' };
    case 'gone':
      return { x, above: false, level: 0, side: 'start' };
    case 'restored':
      return { x, above: true, level: 1, side: 'end' };
    case 'blurred':
      return { x: measures.end - 4, above: false, level: 1, side: 'end' };
  }
}

function wordings(measures: Measures, period: Period, focus: boolean, width: number): TextLine[][] {
  const small = measures.type.caption;
  const soft: TextStyle = { size: small, voice: 'plain', tone: 'soft' };
  const headline: TextStyle = { size: headlineSize(measures), voice: 'headline', tone: 'ink' };
  const when = wrap(whenText(period), width, { size: small, voice: 'strong', tone: 'line' });
  const label = wrap(period.label, width, focus ? headline : soft);
  const short = [[...when, ...label], when];
  return focus ? [[...when, ...label, ...wrap(period.detail, width, soft)], ...short] : short;
}

function headlineSize({ narrow, large, size: { width } }: Measures): number {
  if (narrow) return width < 340 ? 13 : 15;
  return large ? 34 : width < 700 ? 18 : 24;
}

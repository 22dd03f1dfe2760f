import { momentText } from '../../schemas/moment-text.ts';
import type { Period } from './schema.ts';
import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextBlock, TextLine, TextStyle } from '../../charts/text-block.ts';
import { periodStretch } from './border-line.ts';
import type { Frame } from './frame.ts';

/** The date a period’s label leads with. */
function whenText({ when, from }: Period): string {
  const text = when ?? momentText(from);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every place and wording a period’s label can have, the fullest first. */
export function labelCandidates(plane: Frame, period: Period, focus: boolean): TextBlock[] {
  const place = (plane.narrow ? besideTheLine : beyondTheBanks)(plane, period);
  return wordings(plane, period, focus, place.width)
    .filter((lines, index, all) => index === all.length - 1 || linesHeight(lines) <= place.room)
    .map((lines) => place.block(lines));
}

/** The words on the two banks, where two sides face each other. */
export function bankCandidates(plane: Frame, period: Period, focus: boolean): TextBlock[][] {
  const { banks } = period;
  if (banks === undefined) return [];
  const style: TextStyle = {
    size: plane.type.caption,
    voice: 'plain',
    tone: focus ? 'ink' : 'soft',
  };
  const [[, start], [end]] = periodStretch(plane, period);
  return (['syria', 'iraq'] as const).map((side) => {
    const sign = side === 'syria' ? -1 : 1;
    const key = `${period.id}-${side}`;
    if (!plane.narrow) {
      const [x, y] = plane.point((start + end) / 2, sign * (plane.bank - 14));
      return [{ key, x, y: y - 9, anchor: 'middle', lines: wrap(banks[side], end - start, style) }];
    }
    const lines = wrap(banks[side], columnWidth(plane, side), style);
    const [x, y] = plane.point(start + (end - start) * 0.66, sign * (plane.bank + 8));
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
function columnWidth({ size, middle, bank }: Frame, side: 'syria' | 'iraq'): number {
  return side === 'syria' ? middle - bank - 8 - 36 : size.width - middle - bank - 14;
}

/** How far a label may stand above the beginning of its period for want of room, in pixels. */
const MOST_SHIFT = 48;

/** Narrow: beside the bank that the period’s movement ends on, level with its beginning. */
function besideTheLine(plane: Frame, period: Period): Place {
  const side = period.toward === 'syria' || period.line === 'restored' ? 'syria' : 'iraq';
  const sign = side === 'syria' ? -1 : 1;
  const [[, start]] = periodStretch(plane, period);
  const top = start - 7;
  const x = plane.middle + sign * (plane.bank + 8);
  return {
    width: columnWidth(plane, side),
    room: Math.max(plane.size.height - top, 0) + MOST_SHIFT,
    block: (lines) => ({
      key: `label-${period.id}`,
      x,
      y: Math.min(top, plane.size.height - linesHeight(lines) - 3),
      anchor: sign < 0 ? 'end' : 'start',
      lines,
    }),
  };
}

/** Wide: on the free paper, beside a flag staff that stands at the period’s beginning. */
function beyondTheBanks(plane: Frame, period: Period): Place {
  const { x, above, level, side } = flagOf(plane, period);
  const { width, height } = plane.size;
  const free = plane.middle - plane.bank - 8;
  const depth = above ? free : height - AXIS - plane.middle - plane.bank - 8;
  const near = 6 + level * depth * 0.45;
  return {
    room: depth - near,
    width: Math.min(side === 'end' ? x - 20 : width - x - 30, plane.large ? 360 : 290),
    block: (lines) => ({
      key: `label-${period.id}`,
      x: side === 'end' ? x - 8 : x + 8,
      y: above
        ? plane.middle - plane.bank - near - linesHeight(lines)
        : plane.middle + plane.bank + near,
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
export function flagOf(plane: Frame, period: Period): Flag {
  const [[, x]] = periodStretch(plane, period);
  switch (period.line) {
    case 'held':
      return { x, above: true, level: 0, side: 'start' };
    case 'crossed':
      return { x, above: period.toward === 'syria', level: 0, side: 'end' };
    case 'gone':
      return { x, above: false, level: 0, side: 'start' };
    case 'restored':
      return { x, above: true, level: 1, side: 'end' };
    case 'blurred':
      return { x: plane.end - 4, above: false, level: 1, side: 'end' };
  }
}

function wordings(plane: Frame, period: Period, focus: boolean, width: number): TextLine[][] {
  const small = plane.type.caption;
  const soft: TextStyle = { size: small, voice: 'plain', tone: 'soft' };
  const headline: TextStyle = { size: headlineSize(plane), voice: 'headline', tone: 'ink' };
  const when = wrap(whenText(period), width, { size: small, voice: 'strong', tone: 'line' });
  const label = wrap(period.label, width, focus ? headline : soft);
  const short = [[...when, ...label], when];
  return focus ? [[...when, ...label, ...wrap(period.detail, width, soft)], ...short] : short;
}

function headlineSize({ narrow, large, size: { width } }: Frame): number {
  if (narrow) return width < 340 ? 13 : 15;
  return large ? 34 : width < 700 ? 18 : 24;
}

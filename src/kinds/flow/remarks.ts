import type { FlowRemark, FlowScene, FlowState } from './schema.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { wrapText } from '../../graphics/wrap-text.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import { fullest } from '../../charts/fullest.ts';
import { drawLines } from '../../charts/text-lines.ts';
import { besidePicture, FOOT, pictureEnd } from './frame.ts';
import type { Frame } from './frame.ts';
import { classOf, shapeOf } from './shapes.ts';

/** A remark broken into lines, in pixels of the drawing. */
type PlacedRemark = {
  readonly remark: FlowRemark;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
};

/** Room for a bank's remarks, in pixels. */
type Column = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly end: number;
};

/** Room between a remark's sign and its words, in pixels. */
const INDENT = 16;

/** Size of type and distance of lines, in pixels. */
function typeOf({ narrow, large, size }: Frame): { size: number; lead: number; class: string } {
  if (narrow) return { size: 12, lead: 14, class: 'remark remark-narrow' };
  if (large) return { size: 18, lead: 25, class: 'remark remark-largest' };
  if (size.width >= 720 && size.height >= 480)
    return { size: 15, lead: 20, class: 'remark remark-large' };
  return { size: 13, lead: 17, class: 'remark' };
}

/** Break and stack the remarks of both banks; where the full words do not fit, the short ones. */
function placeRemarks(state: FlowState, frame: Frame): PlacedRemark[] {
  return (['west', 'east'] as const).flatMap((bank) => {
    const remarks = state.remarks.filter((remark) => remark.bank === bank);
    const column = columnOf(bank, frame);
    return fullest(
      ['text', 'short'] as const,
      (words) => stack(remarks, words, column, frame),
      ({ end }) => end <= column.end,
    ).placed;
  });
}

function columnOf(bank: FlowRemark['bank'], frame: Frame): Column {
  const { narrow, large, border, size } = frame;
  const foot = size.height - FOOT - 6;
  if (narrow) {
    const x = besidePicture(frame);
    const width = size.width - x - 10;
    return bank === 'west'
      ? { x, y: 42, width, end: border - 5 }
      : { x, y: border + 18, width, end: foot };
  }
  const y = pictureEnd(size) + (large ? 36 : 24);
  const width = Math.min(large ? 540 : 420, size.width / 2 - 28 - 20);
  return bank === 'west' ? { x: 28, y, width, end: foot } : { x: border + 24, y, width, end: foot };
}

function stack(
  remarks: readonly FlowRemark[],
  words: 'text' | 'short',
  { x, y, width }: Column,
  frame: Frame,
): { placed: PlacedRemark[]; end: number } {
  const { size, lead } = typeOf(frame);
  const placed: PlacedRemark[] = [];
  let next = y;
  for (const remark of remarks) {
    const lines = wrapText(remark[words], width - INDENT, size);
    placed.push({ remark, x, y: next, lines });
    next += lines.length * lead + gapOf(frame);
  }
  return { placed, end: next - lead - gapOf(frame) };
}

const gapOf = ({ narrow }: Frame): number => (narrow ? 2 : 8);

/** The remarks of a state, each behind the sign of the party it speaks of. */
export function drawRemarks({ who }: FlowScene, state: FlowState, frame: Frame): Mark {
  const type = typeOf(frame);
  return {
    tag: 'g',
    key: 'remarks',
    children: placeRemarks(state, frame).map(({ remark, x, y, lines }, index) => ({
      tag: 'g',
      key: `remark-${state.date.replaceAll(' ', '-')}-${index + 1}`,
      notes: remark.notes,
      title: remark.text,
      attrs: { transform: at(x, y) },
      children: [
        drawSign(remark, who),
        ...lines.map((text, line) => ({
          tag: 'text',
          text,
          attrs: { class: type.class, x: INDENT, y: line * type.lead },
        })),
      ],
    })),
  };
}

function drawSign({ who, hollow }: FlowRemark, signs: FlowScene['who']): Mark | undefined {
  const sign = signs[who ?? ''];
  if (sign === undefined) return undefined;
  return {
    tag: 'path',
    attrs: {
      class: `unit ${classOf(sign)}${hollow ? ' hollow' : ''}`,
      d: shapeOf(sign, 4),
      transform: at(5, -4),
    },
  };
}

/** The line at the foot: what the marks do not say. */
export function drawKey({ key }: FlowScene, { narrow, size }: Frame): Mark {
  const setting = { brief: narrow, type: 12, lead: 15, margin: narrow ? 12 : 28, below: 10 };
  const footnote = placeFootnote(key, size, setting);
  return svg.g({ key: 'key', notes: 'edition' }, drawLines(footnote, { class: 'key' }));
}

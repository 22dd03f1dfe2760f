import { textWidth } from '../../graphics/text-width.ts';
import { fullest } from '../../charts/fullest.ts';
import type { DrawableGroup, Slot } from './drawable.ts';
import { nameAt } from './frame.ts';
import type { Frame } from './frame.ts';

/** A group’s name as its slot has room for it; nothing where there is no room. */
export function wordsFor(
  { label, short, tiny = short }: DrawableGroup,
  { span }: Slot,
  frame: Frame,
): string {
  if (span === 0) return '';
  const fits = (words: string) => textWidth(words, frame.type) <= roomFor(span, frame);
  const names = frame.narrow ? [short, tiny, ''] : [label, short, tiny, ''];
  return fullest(names, (words) => words, fits);
}

/** A remark, if there is room for it behind a name. */
export function remarkFor(
  remark: string | undefined,
  words: string,
  span: number,
  frame: Frame,
): string {
  if (remark === undefined || frame.narrow || words === '') return '';
  const left = roomFor(span, frame) - textWidth(words, frame.type) - 7;
  return left >= textWidth(remark, frame.small) ? remark : '';
}

const roomFor = (span: number, frame: Frame): number =>
  frame.x(span) - frame.x(0) - frame.half - nameAt(frame);

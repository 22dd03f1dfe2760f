import { textWidth } from '../../graphics/text-width.ts';
import { fullest } from '../../charts/fullest.ts';
import type { DrawableGroup, Slot } from './drawable.ts';
import { nameAt } from './measures.ts';
import type { Measures } from './measures.ts';

/** A group’s name as its slot has room for it; nothing where there is no room. */
export function wordsFor(
  { label, short, tiny = short }: DrawableGroup,
  { span }: Slot,
  measures: Measures,
): string {
  if (span === 0) return '';
  const fits = (words: string) => textWidth(words, measures.type) <= roomFor(span, measures);
  const names = measures.narrow ? [short, tiny, ''] : [label, short, tiny, ''];
  return fullest(names, (words) => words, fits);
}

/** A remark, if there is room for it behind a name. */
export function remarkFor(
  remark: string | undefined,
  words: string,
  span: number,
  measures: Measures,
): string {
  if (remark === undefined || measures.narrow || words === '') return '';
  const left = roomFor(span, measures) - textWidth(words, measures.type) - 7;
  return left >= textWidth(remark, measures.small) ? remark : '';
}

const roomFor = (span: number, measures: Measures): number =>
  measures.x(span) - measures.x(0) - measures.half - nameAt(measures);

import { momentText } from '../../schemas/moment-text.ts';
import type { Act, ExchangeScene, Turn } from './schema.ts';
import { wrap } from '../../charts/text-block.ts';
import type { TextLine } from '../../charts/text-block.ts';
import type { Measures } from './measures.ts';

/** How much of an act is told: all, all in fewer words, or its headline only. */
export type Length = 'full' | 'short' | 'quiet';

/** What an act says, broken into lines of at most `width` pixels. */
export function linesOf(
  act: Act,
  length: Length,
  { type, narrow }: Measures,
  width: number,
): TextLine[] {
  if (length === 'quiet') return wrap(act.headline, width, type.quiet);
  return [
    ...(act.answers ? wrap(act.answers.how, width, type.tie) : []),
    ...wrap(act.headline, width, type.headline),
    ...wrap(length === 'full' && !narrow ? act.text : act.short, width, type.text),
  ];
}

/** The date of a turn for its chip, exactly as precise as the report has it. */
export function dateOf({ undated }: ExchangeScene, { date }: Turn): string {
  if (date === undefined) return undated;
  const words = momentText(date);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

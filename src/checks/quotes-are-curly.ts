import { curlyQuote } from '../story/curly-quotes.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { textsIn } from '../story/texts-in-draft.ts';

/** Quotes and apostrophes are curly everywhere, as in “so” and don’t. */
export function quotesAreCurly(draft: Draft): Problem[] {
  return textsIn(draft).flatMap(({ file, text, field, at }) => {
    const [first] = text.matchAll(/["']/g);
    if (first === undefined) return [];
    const instead = curlyQuote(text, first.index);
    const position = at(first.index);
    return [
      {
        file,
        ...position,
        message: `A straight quote stands here: ${around(text, first.index)}.`,
        fix: `Write ${instead}.`,
        rule: 'quotes-are-curly',
        // In a field, the place of the quote within its text is not known.
        ...(field === undefined && { edit: { ...position, passage: first[0], instead } }),
      },
    ];
  });
}

const around = (text: string, index: number): string =>
  `…${text
    .slice(Math.max(0, index - 12), index + 12)
    .replace(/\s+/g, ' ')
    .trim()}…`;

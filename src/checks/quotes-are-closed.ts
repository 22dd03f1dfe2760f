import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { textsIn } from '../story/texts-in-draft.ts';

/** What quotes and brackets open, they close: in a paragraph, or in a field. */
export function quotesAreClosed(draft: Draft): Problem[] {
  const rule = 'quotes-are-closed';
  const inProse = proseOf(draft).flatMap(({ file, text }) =>
    text.paragraphs.flatMap(({ line, column, text: paragraph }) => {
      // Brackets in prose are links and citations, which rules of their own look at.
      const isLink = /\]\(|https?:/.test(paragraph);
      const wrong = isLink ? undefined : whatIsWrong(paragraph.replace(/[[\]]/g, ''));
      return wrong === undefined ? [] : [{ file, line, column, ...wrong, rule }];
    }),
  );
  const inFields = textsIn(draft)
    .filter(({ field }) => field !== undefined)
    .flatMap(({ file, text, at }) => {
      const wrong = whatIsWrong(text);
      return wrong === undefined ? [] : [{ file, ...at(0), ...wrong, rule }];
    });
  return [...inProse, ...inFields];
}

const PAIRS = { '“': '”', '(': ')', '[': ']' } as const;

function whatIsWrong(text: string): Pick<Problem, 'message' | 'fix'> | undefined {
  for (const [open, close] of Object.entries(PAIRS)) {
    const [opened, closed] = [open, close].map((sign) => text.split(sign).length - 1);
    if (opened === closed) continue;
    const [lacks, sign] = (opened ?? 0) > (closed ?? 0) ? ['closes', open] : ['opens', close];
    const at = text.indexOf(sign);
    return {
      message: `Nothing ${lacks} the ${sign} in “${text.slice(Math.max(0, at - 10), at + 25).trim()}”.`,
      fix: `Add ${sign === open ? close : open}, or remove the ${sign}.`,
    };
  }
  return undefined;
}

import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** No note is cited twice at one place. */
export function citationsDoNotRepeat(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text }) =>
    text.citations.flatMap(({ note, line, column }, index) => {
      const before = text.citations[index - 1];
      const width = `[^${note}]`.length;
      if (before?.note !== note || before.line !== line) return [];
      if (column - before.column > width + 1) return [];
      return [
        {
          file,
          line,
          column,
          message: `“${note}” is cited twice in a row.`,
          fix: 'Remove one of the two, or write the number that was meant.',
          rule: 'citations-do-not-repeat',
        },
      ];
    }),
  );
}

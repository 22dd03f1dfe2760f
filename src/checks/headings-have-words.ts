import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { headingId } from '../story/site-paths.ts';

/** A heading has words, and no other heading of its chapter has the same: links end in them. */
export function headingsHaveWords(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text: { headings } }) =>
    headings.flatMap(({ text, line, column }, index): Problem[] => {
      const problem = (message: string, fix: string): Problem[] => [
        { file, line, column, message, fix, rule: 'headings-have-words' },
      ];
      const id = headingId(text);
      if (id === '') return problem('This heading has no words.', 'Write ## Its title');
      const first = headings.slice(0, index).find((other) => headingId(other.text) === id);
      return first === undefined
        ? []
        : problem(
            `The heading “${text}” stands already in line ${first.line}.`,
            'Give one of the two other words.',
          );
    }),
  );
}

import { propOf } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import { countWords } from '../story/prose-nodes.ts';
import type { Problem } from '../story/problem.ts';

/** The most words of a step, as the page on style has it. */
export const MOST_WORDS = 70;

/** A step is read while its picture is seen: it has few words. */
export function stepsAreShort(draft: Draft): Problem[] {
  return readableChapters(draft).flatMap(({ file, text: { tags } }) =>
    tags.flatMap((step) => {
      const words = countWords(step.text);
      if (step.name !== 'Step' || words <= MOST_WORDS) return [];
      return [
        {
          file,
          line: step.line,
          column: step.column,
          message: `The step “${propOf(step, 'id') ?? ''}” has ${words} words; a step has 25 to 60, and never more than ${MOST_WORDS}.`,
          fix: 'Say less, make two steps of it, or move what the picture does not show out of the scene.',
          rule: 'steps-are-short',
        },
      ];
    }),
  );
}

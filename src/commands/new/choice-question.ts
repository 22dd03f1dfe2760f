import { didYouMean } from '../../story/nearest.ts';
import type { Question } from './noun.ts';

/** A question that one of several words answers. */
export function choiceQuestion({
  choices,
  ...rest
}: Pick<Question, 'name' | 'asks'> &
  Partial<Pick<Question, 'fallback' | 'isQuiet' | 'isNeeded'>> & {
    readonly choices: readonly string[];
  }): Question {
  return {
    isNeeded: true,
    sample: rest.fallback ?? choices[0],
    ...rest,
    choices,
    read: (typed) => {
      const word = typed.trim();
      if (choices.includes(word)) return { value: word };
      const otherwise =
        choices.length > 0 ? `Write one of ${choices.join(', ')}.` : 'There is none.';
      return { sorry: `“${word}” is none of these. ${didYouMean(word, choices, otherwise)}` };
    },
  };
}

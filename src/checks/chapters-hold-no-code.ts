import type { Intruder } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Chapters are prose and tags: no imports, no exports, nothing in braces. */
export function chaptersHoldNoCode(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text }) =>
    text.intruders.flatMap(({ kind, text, line, column }) =>
      kind === 'note-text'
        ? []
        : [{ file, line, column, ...WORDS[kind](firstLine(text)), rule: 'chapters-hold-no-code' }],
    ),
  );
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

type Words = (text: string) => Pick<Problem, 'message' | 'fix'>;
const line: Words = (text) => ({
  message: `Chapters hold no program code: “${text}”.`,
  fix: 'Remove this line; where it is prose, let it begin with another word.',
});
const WORDS: Record<Exclude<Intruder['kind'], 'note-text'>, Words> = {
  import: line,
  export: line,
  expression: (text) => ({
    message: `Chapters hold nothing in braces: “${text}”.`,
    fix: 'Write the text itself, without braces; an attribute’s value stands in quotes.',
  }),
};

import { valuesIn } from '../schemas/values-in.ts';
import { fieldEntries, proseOf, type Draft } from '../story/draft.ts';
import { moved } from '../story/moved.ts';
import type { Position, Problem } from '../story/problem.ts';

const PLACEHOLDER =
  /\b(?:TK(?:TK)?|TBD|TODO|FIXME|XX+)\b|\blorem ipsum\b|\?\?+|\[(?:\.\.\.|…|check|source)\]/i;

/** Nothing that an author meant to replace reaches readers. */
export function noPlaceholderWords(draft: Draft): Problem[] {
  const inProse = proseOf(draft).flatMap(({ file, text }) =>
    text.runs.flatMap(({ text, ...start }) => {
      const found = PLACEHOLDER.exec(text);
      if (found === null) return [];
      return [problem(found[0], file, moved(start, text.slice(0, found.index)))];
    }),
  );
  const inFields = fieldEntries(draft).flatMap((entry) =>
    valuesIn(entry.raw).flatMap(({ value, path }) => {
      const found = typeof value === 'string' ? PLACEHOLDER.exec(value) : null;
      return found === null ? [] : [problem(found[0], entry.file, entry.locate(path))];
    }),
  );
  return [...inProse, ...inFields];
}

const problem = (word: string, file: string, { line, column }: Position): Problem => ({
  file,
  line,
  column,
  message: `“${word}” stands for text that is still to be written.`,
  fix: 'Write the text, or leave it out.',
  rule: 'no-placeholder-words',
});

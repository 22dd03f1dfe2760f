import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Notes are cited in chapters only: each has its ways back there. */
export function onlyChaptersCite({ about: { file, text } }: Draft): Problem[] {
  return (text?.citations ?? []).map(({ note, line, column }) => ({
    file,
    line,
    column,
    message: `“[^${note}]” stands outside the chapters.`,
    fix: 'Remove it, or name the note in words.',
    rule: 'only-chapters-cite',
  }));
}

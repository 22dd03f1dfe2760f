import { proseOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Chapters cite notes; the text of a note stands in its own file. */
export function noteTextsHaveFiles(draft: Draft): Problem[] {
  return proseOf(draft).flatMap(({ file, text }) =>
    text.intruders
      .filter(({ kind }) => kind === 'note-text')
      .map(({ text, line, column }) => ({
        file,
        line,
        column,
        message: `The text of “[^${text}]:” stands in the chapter.`,
        fix: `Remove it here; the note’s text belongs in ${draft.folder}/notes/${text}.yaml.`,
        rule: 'note-texts-have-files',
      })),
  );
}

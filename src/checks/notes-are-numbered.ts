import { NOTE_COUNT } from '../schemas/note-count.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The notes are the report’s: a file for each number, and each called by its number. */
export function notesAreNumbered({ notes }: Draft): Problem[] {
  const present = new Set(notes.map(({ id }) => id));
  const misnamed = notes.flatMap(({ id, file, data, locate }): Problem[] => {
    if (data === undefined || id === `note-${data.number}`) return [];
    return [
      {
        file,
        ...locate(['number']),
        message: `The file is called “${id}”, but its note has the number ${data.number}.`,
        fix: `Correct the number, or call the file note-${data.number}.yaml.`,
        rule: 'notes-are-numbered',
      },
    ];
  });
  const missing = Array.from({ length: NOTE_COUNT }, (_, index) => `note-${index + 1}`)
    .filter((id) => !present.has(id))
    .map((id) => ({
      file: `content/notes/${id}.yaml`,
      line: 1,
      column: 1,
      message: `The report’s note “${id}” is missing.`,
      fix: 'Add this file, as its neighbors are written.',
      rule: 'notes-are-numbered',
    }));
  return [...misnamed, ...missing];
}

import { noteCountOf, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** Where more files than these are missing, the number of notes is more likely wrong. */
const MOST_TOLD = 5;

/** The notes are the report’s: a file for each number, and each called by its number. */
export function notesAreNumbered(draft: Draft): Problem[] {
  const { notes, folder } = draft;
  const count = noteCountOf(draft);
  if (count > 0 && notes.length === 0) {
    return [
      {
        file: `${folder}/notes`,
        line: 1,
        column: 1,
        message: `This folder is missing or empty; the report has ${count} notes.`,
        fix: 'Bring the folder back, or correct its name.',
        rule: 'notes-are-numbered',
      },
    ];
  }
  const present = new Set(
    notes.flatMap(({ id, data }) => [id, ...(data === undefined ? [] : [`note-${data.number}`])]),
  );
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
  const absent = Array.from({ length: count }, (_, index) => `note-${index + 1}`).filter(
    (id) => !present.has(id),
  );
  if (absent.length > MOST_TOLD) {
    const { file, locate } = draft.publication;
    return [
      {
        file,
        ...locate(['retells', 'notes']),
        message: `The report has ${count} notes, but files are there for ${count - absent.length} of them; “${absent[0]}” is the first that is missing.`,
        fix: 'Correct the number, or add the files.',
        rule: 'notes-are-numbered',
      },
    ];
  }
  const missing = absent.map((id) => ({
    file: `${folder}/notes/${id}.yaml`,
    line: 1,
    column: 1,
    message: `The report’s note “${id}” is missing.`,
    fix: 'Add this file, as its neighbors are written.',
    rule: 'notes-are-numbered',
  }));
  const beyond = notes.flatMap(({ id, file, data, locate }): Problem[] => {
    if (data === undefined || data.number <= count || count === 0) return [];
    if (id !== `note-${data.number}`) return [];
    return [
      {
        file,
        ...locate(['number']),
        message: `The report has ${count} notes, and none with the number ${data.number}.`,
        fix: 'Correct the number, remove the file, or correct `retells.notes` of the publication.',
        rule: 'notes-are-numbered',
      },
    ];
  });
  return [...misnamed, ...missing, ...beyond];
}

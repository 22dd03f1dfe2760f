import { readableChapters, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** A published chapter cites every note in its range; one that is coming may leave them for later. */
export function notesAreCited(draft: Draft): Problem[] {
  return readableChapters(draft).flatMap(({ data, file, text, locate }) => {
    if (data?.notes === undefined || data.status === 'coming') return [];
    const cited = new Set(text.citations.map(({ note }) => note));
    const [first, last] = data.notes;
    return Array.from({ length: last - first + 1 }, (_, index) => `note-${first + index}`)
      .filter((note) => !cited.has(note))
      .map((note) => ({
        file,
        ...locate(['notes']),
        message: `The chapter does not cite “${note}”, which is one of its notes.`,
        fix: `Write [^${note}] where the report has it.`,
        rule: 'notes-are-cited',
      }));
  });
}

import { idsOf, readableChapters, type Draft } from '../story/draft.ts';
import { nearCitations } from '../story/near-citations.ts';
import type { Problem } from '../story/problem.ts';
import { noteRangesCoverTheReport } from './note-ranges-cover-the-report.ts';

/** A published chapter cites every note in its range; one that is coming may leave them for later. */
export function notesAreCited(draft: Draft): Problem[] {
  const known = idsOf(draft.notes);
  // Ranges that do not fit say nothing of what a chapter is to cite.
  if (noteRangesCoverTheReport(draft).length > 0 || known.size === 0) return [];
  return readableChapters(draft).flatMap(({ data, file, text, locate }): Problem[] => {
    if (data?.notes === undefined || data.status === 'coming') return [];
    const cited = new Set(text.citations.map(({ note }) => note));
    const [first, last] = data.notes;
    const uncited = Array.from(
      { length: last - first + 1 },
      (_, index) => `note-${first + index}`,
    ).filter((note) => !cited.has(note));
    const [example] = uncited;
    // A citation that leads nowhere, or is none, may be meant for what seems uncited.
    const isMisled =
      [...cited].some((note) => !known.has(note)) ||
      nearCitations(text).length > 0 ||
      text.links.some(({ isBare }) => isBare);
    if (example === undefined || isMisled) return [];
    const more = uncited.length > 12 ? ` and ${uncited.length - 12} more` : '';
    return [
      {
        file,
        ...locate(['notes']),
        message:
          uncited.length === 1
            ? `The chapter does not cite “${example}”, which is one of its notes.`
            : `The chapter does not cite ${uncited.length} of its notes: ${uncited.slice(0, 12).join(', ')}${more}.`,
        fix: `Write [^${example}] where the report has it.`,
        rule: 'notes-are-cited',
      },
    ];
  });
}

import type { Citation } from './chapter-text.ts';
import { idsOf, readableChapters, type ChapterEntry, type Draft } from './draft.ts';

/** The first mention of a note in the publication. */
export type FirstCitation = {
  readonly chapter: ChapterEntry;
  readonly citation: Citation;
  /** The note’s number in the report. */
  readonly number: number;
};

/** The first mention of every note there is, in reading order. */
export function firstCitations(draft: Draft): FirstCitation[] {
  const known = idsOf(draft.notes);
  const seen = new Set<string>();
  return readableChapters(draft).flatMap((chapter) =>
    chapter.text.citations.flatMap((citation) => {
      const number = Number(/^note-(\d+)$/.exec(citation.note)?.[1]);
      if (!known.has(citation.note) || seen.has(citation.note)) return [];
      seen.add(citation.note);
      return [{ chapter, citation, number }];
    }),
  );
}

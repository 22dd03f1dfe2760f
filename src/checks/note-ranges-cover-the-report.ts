import { NOTE_COUNT } from '../schemas/note-count.ts';
import type { ChapterEntry, Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The chapters’ ranges of notes follow each other from 1 to 91, without gap and without overlap. */
export function noteRangesCoverTheReport({ chapters }: Draft): Problem[] {
  if (chapters.some(({ data }) => data === undefined)) return [];
  const problems: Problem[] = [];
  let next = 1;
  for (const chapter of chapters) {
    const [first, last] = chapter.data?.notes ?? [next, next - 1];
    if (first > next) problems.push(gap(chapter, next, first - 1, `Begin the range with ${next}`));
    if (first < next) problems.push(overlap(chapter, first, Math.min(last, next - 1), next));
    next = Math.max(next, last + 1);
  }
  const end = chapters.findLast(({ data }) => data?.notes !== undefined) ?? chapters.at(-1);
  if (next <= NOTE_COUNT && end !== undefined) {
    problems.push(gap(end, next, NOTE_COUNT, `Let the range end with ${NOTE_COUNT}`));
  }
  return problems;
}

const gap = (chapter: ChapterEntry, first: number, last: number, mend: string): Problem =>
  problem(
    chapter,
    `${notes(first, last)} to no chapter.`,
    `${mend}, or give the notes to another chapter.`,
  );

const overlap = (chapter: ChapterEntry, first: number, last: number, next: number): Problem =>
  problem(
    chapter,
    `${notes(first, last)} to an earlier chapter already.`,
    `Begin the range with ${next}, or shorten the earlier one.`,
  );

const notes = (first: number, last: number): string =>
  first === last ? `Note ${first} belongs` : `Notes ${first} to ${last} belong`;

const problem = ({ file, locate }: ChapterEntry, message: string, fix: string): Problem => ({
  file,
  ...locate(['notes']),
  message,
  fix,
  rule: 'note-ranges-cover-the-report',
});

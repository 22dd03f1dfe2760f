import { noteCountOf, type ChapterEntry, type Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { chaptersInOrder } from './chapters-in-order.ts';
import { notesAreNumbered } from './notes-are-numbered.ts';

/** The chapters’ ranges of notes follow each other from 1 to the last, without gap and without overlap. */
export function noteRangesCoverTheReport(draft: Draft): Problem[] {
  const { chapters } = draft;
  const count = noteCountOf(draft);
  if (chapters.some(({ data }) => data === undefined)) return [];
  const tooFar = chapters.find(({ data }) => count > 0 && (data?.notes?.[1] ?? 0) > count);
  // Where the files and the number of notes differ, that is told, and ranges may follow either.
  if (notesAreNumbered(draft).length > 0 || chaptersInOrder(draft).length > 0) return [];
  if (tooFar !== undefined) return [beyond(tooFar, count)];
  const problems: Problem[] = [];
  let next = 1;
  let hasOverlap = false;
  for (const chapter of chapters) {
    const [first, last] = chapter.data?.notes ?? [next, next - 1];
    if (first > next) problems.push(gap(chapter, next, first - 1, `Begin the range with ${next}`));
    hasOverlap ||= first < next;
    if (first < next) problems.push(overlap(chapter, first, Math.min(last, next - 1), next));
    next = Math.max(next, last + 1);
  }
  const end = chapters.findLast(({ data }) => data?.notes !== undefined) ?? chapters.at(-1);
  if (next <= count && end !== undefined) {
    problems.push(gap(end, next, count, `Let the range end with ${count}`));
  }
  // Where ranges overlap, what else does not fit follows from that.
  return hasOverlap ? problems.slice(0, 1) : problems;
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

const beyond = (chapter: ChapterEntry, count: number): Problem =>
  problem(
    chapter,
    `The range goes beyond the report’s last note, which is ${count}.`,
    `Let the range end with ${count}.`,
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

import { enclosing, propOf, type ChapterText } from '../story/chapter-text.ts';
import { readableChapters, type Draft } from '../story/draft.ts';
import { countWords } from '../story/prose-nodes.ts';
import type { FilePlace } from './written-place.ts';

/** A step as it is written. */
export type WrittenStep = FilePlace & {
  readonly id: string;
  /** The chapter’s name in addresses. */
  readonly chapter: string;
  /** The scene around it; empty where it stands in none. */
  readonly scene: string;
  readonly state: string;
  readonly dateline: string | undefined;
  /** Its words, without marks and tags. */
  readonly text: string;
  readonly words: number;
  /** The notes it cites, in the order of the text. */
  readonly notes: readonly string[];
};

/** Every step of every chapter, in reading order. */
export const writtenSteps = (draft: Draft): WrittenStep[] =>
  readableChapters(draft).flatMap(({ id, file, text }) => stepsOf(id, file, text));

function stepsOf(chapter: string, file: string, { tags, citations }: ChapterText): WrittenStep[] {
  return tags
    .filter(({ name }) => name === 'Step')
    .map((step) => {
      const { line, column, text } = step;
      const around = enclosing(step.within, 'Scene');
      const id = propOf(step, 'id') ?? '';
      return {
        file,
        line,
        column,
        id,
        chapter,
        scene: (around && propOf(around, 'id')) ?? '',
        state: propOf(step, 'state') ?? '',
        dateline: propOf(step, 'dateline'),
        text,
        words: countWords(text),
        notes: citations.filter((each) => each.step === id).map(({ note }) => note),
      };
    });
}

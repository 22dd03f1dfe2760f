import type { StoryIds } from '../../editing/ids-of-story.ts';
import type { Draft } from '../../story/draft.ts';
import type { Story } from '../../story/story.ts';
import type { Changes } from './changes.ts';

/** The content as it stands when something new begins. */
export type Present = {
  readonly draft: Draft;
  readonly story: Story;
  /** Every id that can be named. */
  readonly ids: StoryIds;
  /** What a file says, by its way in the content folder: `notes/note-1.yaml`. */
  readonly read: (file: string) => string;
  /** Whether there is a file of that name. */
  readonly has: (file: string) => boolean;
};

/** What an answer means, or a sentence on why it means nothing. */
export type Reading = { readonly value: unknown } | { readonly sorry: string };

/** One thing that an editor is asked. */
export type Question = {
  /** What it is called on the command line, and beside the cursor: `position-source`. */
  readonly name: string;
  /** What is asked, in a plain sentence. */
  readonly asks: string;
  /** An answer as it could be typed. */
  readonly example?: string | undefined;
  /** The answers that are possible, where they can be counted. */
  readonly choices?: readonly string[] | undefined;
  /** What counts where nothing is typed. */
  readonly fallback?: string | undefined;
  /** Whether it may not be left out. */
  readonly isNeeded: boolean;
  /** Whether it is only answered on the command line, or by its fallback. */
  readonly isQuiet?: boolean | undefined;
  /** A sound answer, to try the ones before it with; it is never written. */
  readonly sample: unknown;
  /** Whether an answer may have several lines, which end at an empty one. */
  readonly takesLines?: (first: string) => boolean;
  /** What is to be known where an answer cannot be taken. */
  readonly remark?: string | undefined;
  readonly read: (typed: string) => Reading;
};

/** What was answered so far, by the names of the questions; nothing where something was left out. */
export type Answers = Readonly<Record<string, unknown>>;

/** What was answered in words; empty where nothing was, or something else. */
export function wordsOf(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
}

/** Something that an editor can begin. */
export type Noun = {
  /** What it is, for whoever chooses. */
  readonly help: string;
  /** The question that what is piped into the command answers, where there is one. */
  readonly takesPiped?: string;
  /** All questions in their order, as they follow from what is answered. */
  readonly questions: (answers: Answers, present: Present) => readonly Question[];
  /** What the files say then, once every question has its answer. */
  readonly plan: (answers: Answers, present: Present) => Changes;
  /** What is to be done next, in a sentence or two. */
  readonly next: (answers: Answers) => string;
};

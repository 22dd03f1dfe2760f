/** A place in a text file; lines and columns count from 1. */
export type Position = { readonly line: number; readonly column: number };

/** One thing in the content that does not fit, where it stands and how to mend it. */
export type Problem = Position & {
  /** The file as an editor knows it: `content/chapters/summary.mdx`. */
  readonly file: string;
  /** What is wrong, in an editor’s words: one or more whole sentences. */
  readonly message: string;
  /** One thing to do about it. */
  readonly fix: string;
  /** The name of the broken rule, the same for ever: `notes-exist`. */
  readonly rule: string;
  /** It may be meant so: the build goes on, and an editor can answer it in the file. */
  readonly isWarning?: boolean;
  /** What a program may do about it, where that is safe. */
  readonly edit?: Edit;
};

/** A passage within a line that is exchanged for another. */
export type Edit = Position & { readonly passage: string; readonly instead: string };

/** Those that stop a build. */
export const errorsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ isWarning }) => isWarning !== true);

/** Sort problems the way an editor works through them: file by file, from top to bottom. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

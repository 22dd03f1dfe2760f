import { nearest } from '../../story/nearest.ts';
import { commitFor } from '../pictures/choose-commit.ts';
import { commitOf, git, type Commit } from '../pictures/other-tree.ts';

/** What to compare, and with what. */
export type Asked = {
  /** The id of the only chapter that is wanted. */
  readonly chapter: string | undefined;
  readonly commit: Commit;
};

const COMMAND = 'npm run diff -- [chapter] [ref]';

/**
 * Understand the words of a command: a chapter, a commit, or both. Throws in plain words where one of
 * them is neither.
 * @param chapters the ids of all chapters there are
 */
export function askedFor(
  words: readonly string[],
  chapters: readonly string[],
  root: string,
): Asked {
  if (words.length > 2) throw new Error(`That is more than can be compared: ${COMMAND}`);
  const [first, second] = words.map((word) => word.replace(/^.*chapters\/|\.mdx$/g, ''));
  if (first === undefined || chapters.includes(first)) {
    return { chapter: first, commit: commitFor(second && words[1], root, COMMAND) };
  }
  const commit = second === undefined ? commitOf(words[0] ?? '', root) : undefined;
  if (commit !== undefined) return { chapter: undefined, commit };
  throw new Error(unknown(words[0] ?? '', second === undefined, chapters, root));
}

/** What to say of a word that is no chapter, with the nearest there is. */
function unknown(
  word: string,
  mayBeCommit: boolean,
  chapters: readonly string[],
  root: string,
): string {
  const names = ['branch', 'tag'].flatMap((kind) =>
    git(root, kind, '--list', '--format=%(refname:short)').split('\n').filter(Boolean),
  );
  const meant = nearest(word, mayBeCommit ? [...chapters, ...names] : chapters);
  const what = mayBeCommit ? 'No chapter and no commit' : 'No chapter';
  const hint =
    meant === undefined ? `The chapters are ${chapters.join(', ')}.` : `Did you mean “${meant}”?`;
  return `${what} is called “${word}”. ${hint}`;
}

import { commitOf, git, type Commit } from './other-tree.ts';

/** What there is to compare a tree with. */
export type Choices = {
  /** The last release before this tree; where there was none, the branch that all work goes to. */
  readonly base: string;
  /** Whether that is the very commit the tree stands on. */
  readonly isHere: boolean;
  /** Whether drawings may differ from the commit the tree stands on. */
  readonly isChanged: boolean;
};

/**
 * The commit to compare with where none was named: the last release, else `main`. On that very commit,
 * changes that are not committed are compared with it; without any, it is compared with the one before.
 */
export function chooseCommit({ base, isHere, isChanged }: Choices): string {
  if (!isHere) return base;
  return isChanged ? 'HEAD' : 'HEAD~1';
}

/** Ask a repository what there is. */
function choicesIn(root: string): Choices {
  const tags = ['tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname'];
  const [release] = git(root, ...tags).split('\n');
  const names = [release, 'main', 'origin/main'];
  const base = names.find((name) => name && commitOf(name, root)) ?? 'main';
  return {
    base,
    isHere: commitOf(base, root)?.hash === commitOf('HEAD', root)?.hash,
    isChanged: isChanged(root),
  };
}

/** Whether code or content of a tree differ from the commit that it stands on. */
export const isChanged = (root: string): boolean =>
  git(root, 'status', '--porcelain', '--', 'src', 'content') !== '';

/**
 * The commit that was asked for, or the one that tells most. Throws where there is none.
 * @param command what names a commit to it, to be told: `npm run pictures -- <ref>`
 */
export function commitFor(asked: string | undefined, root: string, command: string): Commit {
  const name = asked ?? chooseCommit(choicesIn(root));
  const commit = commitOf(name, root);
  if (commit) return commit;
  throw new Error(
    asked
      ? `There is no commit “${asked}” here. Name one that “git log” knows, or a branch, or a tag.`
      : `There is no commit “${name}” to compare with. Name one: ${command}`,
  );
}

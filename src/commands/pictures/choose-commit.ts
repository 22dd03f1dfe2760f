import { commitOf, git } from './other-tree.ts';

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

/** Ask the repository what there is. */
export function choicesHere(): Choices {
  const tags = ['tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname'];
  const [release] = git(...tags).split('\n');
  const base = [release, 'main', 'origin/main'].find((name) => name && commitOf(name)) ?? 'main';
  return {
    base,
    isHere: commitOf(base)?.hash === commitOf('HEAD')?.hash,
    isChanged: git('status', '--porcelain', '--', 'src', 'content') !== '',
  };
}

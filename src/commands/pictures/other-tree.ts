import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A commit to compare with: what was asked for or chosen, its number and its subject. */
export type Commit = { readonly name: string; readonly hash: string; readonly subject: string };

/** Ask git about the repository in a folder. Throws where git does. */
export const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Whether git knows the files of a folder; without git none are known. */
export function isCheckout(root: string): boolean {
  try {
    return git(root, 'rev-parse', '--is-inside-work-tree') === 'true';
  } catch {
    return false;
  }
}

/** The commit that a name stands for in a repository, or nothing. */
export function commitOf(name: string, root: string): Commit | undefined {
  try {
    const format = ['log', '-1', '--format=%h%n%s', '--end-of-options', name, '--'];
    const [hash = '', subject = ''] = git(root, ...format).split('\n');
    return { name, hash, subject };
  } catch {
    return undefined;
  }
}

/** A commit in words: its name where it has one, its number and its subject. */
export const describeCommit = ({ name, hash, subject }: Commit): string =>
  name.startsWith(hash) ? `${hash}, “${subject}”` : `${name} (${hash}, “${subject}”)`;

/**
 * Do something with the files of another commit of a repository, in a folder that is gone afterwards.
 * It has the packages of the tree in `root`.
 */
export function withTreeOf<Result>(
  commit: Commit,
  root: string,
  use: (tree: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'other-tree-'));
  const tree = join(folder, 'tree');
  try {
    git(root, 'worktree', 'add', '--detach', tree, commit.hash);
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    return use(tree);
  } finally {
    if (existsSync(tree)) git(root, 'worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true });
  }
}

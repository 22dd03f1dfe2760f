import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A commit to compare with: what was asked for or chosen, its number and its subject. */
export type Commit = { readonly name: string; readonly hash: string; readonly subject: string };

const ROOT = resolve(import.meta.dirname, '../../..');

/** Ask git about this repository. Throws where git does. */
export const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** The commit that a name stands for, or nothing. */
export function commitOf(name: string): Commit | undefined {
  try {
    const [hash = '', subject = ''] = git('log', '-1', '--format=%h%n%s', name, '--').split('\n');
    return { name, hash, subject };
  } catch {
    return undefined;
  }
}

/** A commit in words: its name where it has one, its number and its subject. */
export const describeCommit = ({ name, hash, subject }: Commit): string =>
  name.startsWith(hash) ? `${hash}, “${subject}”` : `${name} (${hash}, “${subject}”)`;

/**
 * Do something with the files of another commit, in a folder that is gone afterwards. It has the
 * packages of this tree.
 */
export function withTreeOf<Result>(commit: Commit, use: (tree: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--detach', tree, commit.hash);
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    return use(tree);
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true });
  }
}

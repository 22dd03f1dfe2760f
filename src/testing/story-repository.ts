import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

/** A repository of its own, whose content can be changed. */
export type StoryRepository = {
  readonly root: string;
  /** Exchange passages in a file of the content, each of which must be there. */
  readonly change: (file: string, ...passages: (readonly [string, string])[]) => void;
  /** Keep the tree as it stands as a commit of this subject. */
  readonly commit: (subject: string) => void;
  /** How many trees git knows. */
  readonly trees: () => number;
  readonly remove: () => void;
};

/** Make a repository that has the second story of the tests as its content, and this project’s code. */
export function storyRepository(): StoryRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'story-repository-')));
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  cpSync(join(PROJECT, 'e2e/second-story'), join(root, 'content'), { recursive: true });
  for (const shared of ['src', 'node_modules'])
    symlinkSync(join(PROJECT, shared), join(root, shared));
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  git('init', '--quiet', '--initial-branch', 'main');
  const commit = (subject: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', subject);
  };
  commit('Tell a story');
  return {
    root,
    commit,
    change(name, ...passages) {
      const file = join(root, 'content', name);
      const text = passages.reduce(
        (all, [passage, instead]) => {
          if (!all.includes(passage)) throw new Error(`${name} does not hold “${passage}”.`);
          return all.replace(passage, () => instead);
        },
        readFileSync(file, 'utf8'),
      );
      writeFileSync(file, text);
    },
    trees: () => git('worktree', 'list').trim().split('\n').length,
    remove: () => rmSync(root, { recursive: true }),
  };
}

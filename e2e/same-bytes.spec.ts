import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { outDir } from '../src/commands/out-dir.ts';

const root = resolve(import.meta.dirname, '..');

/** Where the other builder lives: another day than here, in another language. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

// Of the second story, which is built in seconds.
test(
  'two builds of one tree are the same to the byte, whenever and wherever they are made',
  { tag: '@second-story' },
  () => {
    test.setTimeout(240_000);
    const built = mkdtempSync(join(tmpdir(), 'same-bytes-'));
    try {
      const bin = (name: string): string => join(root, 'node_modules/.bin', name);
      const build = spawnSync(bin('node'), [bin('astro'), 'build'], {
        cwd: root,
        env: { ...process.env, ...ELSEWHERE, OUT_DIR: built },
      });
      expect(build.status, build.stderr.toString()).toBe(0);
      const tested = outDir(root);
      const files = filesIn(tested);
      expect(filesIn(built)).toEqual(files);
      const unlike = files.filter(
        (file) => !readFileSync(join(built, file)).equals(readFileSync(join(tested, file))),
      );
      expect(unlike).toEqual([]);
    } finally {
      rmSync(built, { recursive: true });
    }
  },
);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .toSorted();

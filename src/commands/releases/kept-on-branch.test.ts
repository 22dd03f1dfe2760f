import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = '.ci/frozen-copies';
let folder = '';

const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** A repository as one that publishes, with a clone of it for each time that it publishes. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-on-branch-'));
  git('init', '--quiet', '--bare', '--initial-branch', 'main', 'origin.git');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Publish a release whose build says this of itself. */
function publish(version: string, says: string): { readonly kept: (version: string) => string } {
  const clone = mkdtempSync(join(folder, 'clone-'));
  git('clone', '--quiet', 'origin.git', clone);
  mkdirSync(join(clone, dirname(SCRIPT)), { recursive: true });
  cpSync(resolve(import.meta.dirname, '../../..', SCRIPT), join(clone, SCRIPT));
  const run = (verb: 'bring' | 'keep'): void =>
    void execFileSync(join(clone, SCRIPT), [verb, join(clone, '../kept')], { stdio: 'pipe' });
  run('bring');
  const page = join(clone, 'dist/releases', version, 'page.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, says);
  run('keep');
  rmSync(join(folder, 'kept'), { recursive: true });
  return {
    kept: (which) => git('--git-dir', 'origin.git', 'show', `frozen-copies:${which}/page.html`),
  };
}

test('each release’s copy is kept beside the earlier ones, and none is made anew', () => {
  publish('0.9.0', 'first');
  publish('0.10.0', 'second');
  const { kept } = publish('0.9.0', 'made later');
  expect(kept('0.9.0')).toBe('first');
  expect(kept('0.10.0')).toBe('second');
});

test('where nobody answers, no new branch begins in place of the old one', () => {
  const clone = join(folder, 'clone');
  git('clone', '--quiet', 'origin.git', clone);
  mkdirSync(join(clone, dirname(SCRIPT)), { recursive: true });
  cpSync(resolve(import.meta.dirname, '../../..', SCRIPT), join(clone, SCRIPT));
  rmSync(join(folder, 'origin.git'), { recursive: true });
  expect(() =>
    execFileSync(join(clone, SCRIPT), ['bring', join(folder, 'kept')], { stdio: 'pipe' }),
  ).toThrow();
  expect(existsSync(join(folder, 'kept'))).toBe(false);
});

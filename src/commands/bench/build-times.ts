import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { changeParagraph, growContent } from './grow.ts';
import { measureRun, type Run } from './measure-run.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const COPIED = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs'];
const STORY = 'e2e/second-story';

/** What it takes to check and build a story of so many chapters. */
export type BuildTime = {
  readonly chapters: number;
  /** Of the site that is built. */
  readonly files: number;
  readonly check: Run;
  /** From scratch: nothing is kept of earlier builds. */
  readonly build: Run;
  /** Once more, with one paragraph changed. */
  readonly rebuild: Run;
};

/** Grow the second story of the tests to so many chapters, and build it in a folder of its own. */
export function timeBuild(chapters: number): BuildTime {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const content = join(folder, STORY);
  try {
    for (const each of COPIED) cpSync(join(PROJECT, each), join(folder, each), { recursive: true });
    cpSync(join(PROJECT, STORY), content, { recursive: true });
    linkPackages(folder);
    growContent(content, chapters);
    const run = (script: string, ...words: string[]): Run =>
      measureRun(join(folder, script), words, { cwd: folder, env: { CONTENT_DIR: STORY } });
    const buildSite = (): Run => run('node_modules/astro/bin/astro.mjs', 'build');
    const check = run('src/commands/check.ts');
    const build = buildSite();
    changeParagraph(content);
    const rebuild = buildSite();
    const files = readdirSync(join(folder, 'dist'), { recursive: true }).length;
    return { chapters, files, check, build, rebuild };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every installed package, but none of what earlier builds have kept beside them. */
function linkPackages(folder: string): void {
  const packages = join(PROJECT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}

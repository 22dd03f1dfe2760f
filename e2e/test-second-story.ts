/**
 * Check, build and visit the second story of the tests, beside the publication’s own: what the site
 * can do with one story it can do with another. Arguments go on to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const packages = join(project, 'node_modules');
const STORY = { CONTENT_DIR: 'e2e/second-story', OUT_DIR: 'dist-second' };

const run = (script: string, ...words: string[]): void => {
  const { status } = spawnSync(process.execPath, [script, ...words], {
    cwd: project,
    env: { ...process.env, ...STORY },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};

run('src/commands/check.ts');
run(join(packages, 'astro/bin/astro.mjs'), 'build');
run(
  join(packages, '@playwright/test/cli.js'),
  ...['test', '--config', 'e2e/playwright.config.ts', '--grep', '@any-story|@second-story'],
  ...process.argv.slice(2),
);

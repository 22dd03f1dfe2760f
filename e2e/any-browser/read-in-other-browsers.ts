/**
 * Read the built site in Firefox and in WebKit, where they are or can be installed: `npm run
 * e2e:other-browsers`. Where one is missing this says so, and what was not looked at. Arguments go on to
 * Playwright.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installFromDebian } from '../install-from-debian.ts';
import { OTHER_BROWSERS } from './browsers.ts';

const project = resolve(import.meta.dirname, '../..');
const suites = globSync('*.spec.ts', { cwd: import.meta.dirname })
  .map((file) => file.replace('.spec.ts', ''))
  .toSorted();

const here = Object.entries(OTHER_BROWSERS).flatMap(([name, { title, isHere, packages }]) => {
  if (isHere() || (installFromDebian(packages) && isHere())) return [name];
  console.log(
    `No ${title} here (on Debian: apt-get install ${packages.join(' ')}), so that nobody has looked in it at: ${suites.join(', ')}.`,
  );
  return [];
});

if (here.length > 0) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/@playwright/test/cli.js'),
      ...['test', '--config', 'e2e/any-browser/playwright.config.ts'],
      ...here.map((name) => `--project=${name}`),
      ...process.argv.slice(2),
    ],
    { cwd: project, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}

/** Make sure that there is a browser to test with: find one, or install one, or say what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const fromDebian = (name: string) => () =>
  isDebianRoot() && run('apt-get', 'update') && run('apt-get', 'install', '-y', name);

const installers = [
  fromDebian('chromium-headless-shell'),
  fromDebian('chromium'),
  () => run('npx', 'playwright', 'install', 'chromium'),
];

let browser = findChromium();
for (const install of browser ? [] : installers) {
  console.log('No Chromium found: installing one.');
  if (install()) browser = findChromium();
  if (browser) break;
}
if (!browser) {
  console.error(
    'The end-to-end tests need Chromium or Chrome, and none could be installed here.\n' +
      'Install one (on Debian: apt-get install chromium), or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}
console.log(`Browser: ${browser}`);

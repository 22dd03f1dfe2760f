/** Make sure that there is a browser to test with: find one, or install one, or say what to do. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';
import { installFromDebian } from './install-from-debian.ts';

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;

const installers = [
  () => installFromDebian(['chromium-headless-shell']),
  () => installFromDebian(['chromium']),
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

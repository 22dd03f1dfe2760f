/**
 * Build the site with its books: what `npm run build` makes, and the PDF as well, for which a browser
 * prints the page with everything; EPUBCheck looks at the EPUB where it is installed. `SITE_URL`, `BASE_PATH` and the others hold as for a build.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkEpub } from './books/check-epub.ts';
import { outDir } from './out-dir.ts';

const root = resolve(import.meta.dirname, '../..');
const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'node_modules/astro/bin/astro.mjs'), 'build', ...process.argv.slice(2)],
  { cwd: root, env: { ...process.env, BOOKS: 'pdf' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

for (const book of status === 0 ? globSync('*.epub', { cwd: outDir(root) }) : []) {
  const verdict = checkEpub(join(outDir(root), book));
  if (!verdict.asked) {
    console.log(`EPUBCheck is not installed, and did not look at ${book}.`);
  } else if (verdict.sound) {
    console.log(`EPUBCheck finds ${book} sound.`);
  } else {
    console.error(verdict.says);
    process.exitCode = 1;
  }
}

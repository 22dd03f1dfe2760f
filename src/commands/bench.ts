/**
 * What the publication costs its readers and its editors, against plain pages with the same words
 * and stills: `npm run bench`. Needs a built site.
 *
 * `-- --json` prints data instead of tables, `-- --quick` leaves out the builds,
 * `-- separation` measures one chapter only.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../e2e/find-chromium.ts';
import { timeBuild } from './bench/build-times.ts';
import { measurePage, WINDOWS, type WindowName } from './bench/measure-page.ts';
import { plainPage } from './bench/plain-page.ts';
import { formatBench, type Bench, type Comparison } from './bench/report.ts';
import { serve } from './bench/serve.ts';

const SIZES = [1, 2, 4];
const SITE = resolve(import.meta.dirname, '../../dist');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
});
const chaptersFolder = join(SITE, 'chapters');
if (!existsSync(chaptersFolder)) throw new Error('There is no built site: run “npm run build”.');
const chapters = readdirSync(chaptersFolder).filter(
  (chapter) => positionals.length === 0 || positionals.includes(chapter),
);

const bench: Bench = {
  pages: await comparePages(),
  builds: values.quick ? [] : SIZES.map(timeBuild),
};
console.log(values.json ? JSON.stringify(bench, null, 2) : formatBench(bench));

async function comparePages(): Promise<Comparison[]> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: chromiumArguments,
  });
  const workshop = await browser.newPage();
  const plainPages = new Map<string, string>();
  for (const chapter of chapters) {
    const html = readFileSync(join(chaptersFolder, chapter, 'index.html'), 'utf8');
    plainPages.set(`/plain/${chapter}/`, await plainPage(workshop, html));
  }
  const server = await serve(SITE, plainPages);
  const comparisons: Comparison[] = [];
  for (const chapter of chapters) {
    for (const window of Object.keys(WINDOWS) as WindowName[]) {
      console.error(`${chapter}, ${window} …`);
      const cost = (path: string) => measurePage(browser, `${server.origin}${path}`, window);
      const story = await cost(`/chapters/${chapter}/`);
      const plain = await cost(`/plain/${chapter}/`);
      comparisons.push({ chapter, window, story, plain });
    }
  }
  await browser.close();
  server.close();
  return comparisons;
}

/**
 * What the publication costs its readers and its editors: `npm run bench`. Needs a built site;
 * prints what it has measured as it goes.
 *
 * | option | |
 * |---|---|
 * | `--chapters region,militias` | measures these chapters, each three times, and tells the medians; else all, once |
 * | `--runs 5` | so many times |
 * | `--beside <folder>` | compares with the page built there, else with a chapter without its scripts and stages |
 * | `--quick` | frames only, once |
 * | `--trace` | also what the main thread did meanwhile, in ms by kind of work |
 * | `--embeds` | a host’s page with twenty figures in frames instead, beside the same with empty boxes |
 * | `--slow-line` | instead, how soon pages are of use on a phone at 400 kbit/s and 400 ms |
 * | `--json` | data on standard output, and the tables beside it on the other |
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { chromiumArguments, findChromium } from '../../e2e/find-chromium.ts';
import { hostPages } from './bench/host-pages.ts';
import { measureSmoothness } from './bench/smoothness.ts';
import { plainPage } from './bench/plain-page.ts';
import {
  BYTES_HEAD,
  FRAMES_HEAD,
  bytesRows,
  framesRow,
  type Bench,
  type Smoothness,
  type Weights,
} from './bench/report.ts';
import { serve } from './bench/serve.ts';
import { tellSlowLine } from './bench/slow-line.ts';
import { weighPage } from './bench/weigh-page.ts';
import { WINDOW_NAMES } from './bench/windows.ts';

const SITE = resolve(import.meta.dirname, '../../dist');
const CHAPTERS = join(SITE, 'chapters');
const FIGURES = join(SITE, 'embed/figures');

const { values } = parseArgs({
  options: {
    chapters: { type: 'string' },
    runs: { type: 'string' },
    beside: { type: 'string' },
    quick: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    embeds: { type: 'boolean', default: false },
    'slow-line': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const chapters = chosenChapters(values.chapters?.split(','));
const runs = Number(values.runs ?? (values.chapters && !values.quick ? 3 : 1));
const say = values.json ? console.error : console.log;

/** As on phones, a page and the frames in it share a thread: what a frame does may cost its host. */
const ONE_PROCESS = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];

const browser = await chromium.launch({
  executablePath: findChromium({ asReaders: true }) ?? '',
  args: [...chromiumArguments, ...(values.embeds ? ONE_PROCESS : [])],
});
if (values['slow-line']) {
  const site = await serve(SITE, new Map());
  const seen = await tellSlowLine(browser, site.origin, pagesOfEachKind(), say);
  if (values.json) console.log(JSON.stringify(seen, null, 2));
  await browser.close();
  site.close();
  process.exit();
}
const plainPages = await makePlainPages(browser);
const site = await serve(SITE, plainPages);
const hosts = values.embeds
  ? hostPages(readdirSync(FIGURES), site.origin)
  : new Map<string, string>();
const host = await serve(SITE, hosts);
const beside = values.beside ? await serve(resolve(values.beside), new Map()) : undefined;
const bench: Bench = {
  smoothness: await compareFrames(),
  weights: values.quick || values.embeds ? [] : await compareBytes(),
};
await browser.close();
site.close();
host.close();
beside?.close();
if (values.json) console.log(JSON.stringify(bench, null, 2));

/** The chapters that were asked for, or all. Ends the command where there is none of that name. */
function chosenChapters(asked: readonly string[] | undefined): readonly string[] {
  if (!existsSync(CHAPTERS)) throw new Error('There is no built site: run “npm run build”.');
  const built = readdirSync(CHAPTERS);
  const unknown = asked?.find((chapter) => !built.includes(chapter));
  if (unknown) throw new Error(`No chapter “${unknown}”, only ${built.join(', ')}.`);
  return asked ?? built;
}

/** The cover, the chapters, and a page of each other kind. */
function pagesOfEachKind(): string[] {
  const [figure = ''] = readdirSync(FIGURES);
  const others = [`figures/${figure}/`, 'figures/', 'notes/', 'actors/', 'search/'];
  const asked = chapters.map((chapter) => `chapters/${chapter}/`);
  return values.chapters ? asked : ['', ...asked, ...others];
}

async function makePlainPages(browser: Browser): Promise<ReadonlyMap<string, string>> {
  const workshop = await browser.newPage();
  const pages = new Map<string, string>();
  for (const chapter of chapters) {
    const html = readFileSync(join(CHAPTERS, chapter, 'index.html'), 'utf8');
    pages.set(`/plain/${chapter}/`, await plainPage(workshop, html));
  }
  await workshop.close();
  return pages;
}

async function compareFrames(): Promise<Smoothness[]> {
  say(FRAMES_HEAD);
  const reference = beside
    ? { page: 'beside', url: `${beside.origin}/` }
    : { page: `${chapters[0]} plain`, url: `${site.origin}/plain/${chapters[0]}/` };
  const ours = chapters.map((page) => ({ page, url: `${site.origin}/chapters/${page}/` }));
  const theirs = [...hosts.keys()].map((path) => ({
    page: basename(path),
    url: host.origin.replace('127.0.0.1', 'localhost') + path,
  }));
  const pages = values.embeds ? theirs : [reference, ...ours];
  const seen: Smoothness[] = [];
  for (const window of WINDOW_NAMES) {
    for (const { page, url } of pages) {
      const { trace } = values;
      const smoothness = await measureSmoothness(browser, url, window, { runs, trace });
      seen.push({ page, window, ...smoothness });
      say(framesRow({ page, window, ...smoothness }));
    }
  }
  return seen;
}

/** Bytes are the same however busy the processor is: all pages of a chapter are weighed at once. */
async function compareBytes(): Promise<Weights[]> {
  say(`\n${BYTES_HEAD}`);
  const seen: Weights[] = [];
  for (const page of chapters) {
    const weights = WINDOW_NAMES.map(async (window): Promise<Weights> => {
      const weigh = (path: string) => weighPage(browser, `${site.origin}${path}`, window);
      const [story, plain] = await Promise.all([
        weigh(`/chapters/${page}/`),
        weigh(`/plain/${page}/`),
      ]);
      return { page, window, story, plain };
    });
    for (const each of await Promise.all(weights)) {
      seen.push(each);
      say(bytesRows(each));
    }
  }
  return seen;
}

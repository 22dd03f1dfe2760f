import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { RELEASE_FILE, WORKER_FILE, type KeptRelease } from '../../offline/kept-release.ts';
import { freezeText, type Naming } from '../releases/freeze-text.ts';

/** A built site: its folder, and the path it lives under: `/` or `/story/`. */
type BuiltSite = { readonly site: string; readonly base: string };

/** Pages for other sites, and those of earlier releases; the last is shown where there is no page. */
const OTHER_PAGES = /^(embed|releases)\/|^404\.html$/;

/** Files whose addresses scripts make up, and which no page names. */
const ASKED_BY_SCRIPTS = ['search.json', '{actors,places}/*.json', '_astro/**/*.*'];

/**
 * Write the worker with which a device keeps the site, the list of what it keeps, and what tells it
 * whether another release is out. To be done when nothing else in the site changes any more.
 * @param gather a plugin that is to see what goes into the worker
 */
export async function keepOffline(
  root: string,
  { site, base }: BuiltSite,
  gather: Plugin,
): Promise<void> {
  const paths = filesToKeep({ site, base });
  const files = paths.map((path) => [path, readFileSync(join(site, path))] as const);
  const list = JSON.stringify(
    Object.fromEntries(files.map(([path, content]) => [addressOf(path), integrityOf(content)])),
  );
  const worker = await bundleWorker(root, gather);
  // Another worker keeps in another way: what is kept is named after both.
  const release = createHash('sha256').update(list).update(worker).digest('hex').slice(0, 16);
  const bytes = files.reduce((sum, [, content]) => sum + content.length, 0);
  const kept: KeptRelease = { release, list: `_astro/kept.${release}.json`, bytes };
  write(join(site, kept.list), list);
  write(join(site, RELEASE_FILE), JSON.stringify(kept));
  write(join(site, WORKER_FILE), `self.kept=${JSON.stringify(kept)};\n${worker}`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const integrityOf = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Pages are kept at the address that readers ask for. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** All pages of the publication and all that they ask for, in one order. */
function filesToKeep({ site, base }: BuiltSite): string[] {
  const pages = globSync('**/*.html', { cwd: site }).filter((page) => !OTHER_PAGES.test(page));
  const others = globSync(ASKED_BY_SCRIPTS, { cwd: site }).filter(
    (file) => !/\/kept\.[^/]+$/.test(file),
  );
  const found = new Set([...pages, ...others]);
  // It grows while it is gone through: what is kept may ask for more.
  for (const file of found) {
    const kind = extname(file);
    if (!isNaming(kind)) continue;
    const text = readFileSync(join(site, file), 'utf8');
    for (const asked of freezeText(text, kind, base).files) found.add(asked);
  }
  return [...found].toSorted();
}

const isNaming = (kind: string): kind is Naming => ['.html', '.css', '.js'].includes(kind);

/** The worker as one classic script: not every browser runs modules in workers of this kind. */
async function bundleWorker(root: string, gather: Plugin): Promise<string> {
  const output = (await build({
    configFile: false,
    root,
    publicDir: false,
    plugins: [gather],
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/offline/start-worker.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
}

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { keepOffline } from '../src/commands/offline/keep-offline.ts';
import { outDir } from '../src/commands/out-dir.ts';
import { siteServer } from '../src/commands/site-server.ts';
import { expectAccessible } from './expect-accessible.ts';
import { freePort } from './free-port.ts';
import { comeToRest, comeToShow } from './story-page.ts';
import { CHAPTERS, SCENES } from './story-under-test.ts';

const root = resolve(import.meta.dirname, '..');

/** A copy of the site with a server of its own, which can be away, and can bring out a release. */
class OwnSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'own-site-'));
  #server: Server | undefined;
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
    cpSync(outDir(root), this.#folder, {
      recursive: true,
      filter: (file) => !/\/(kit|releases|cards)$/.test(file),
    });
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  async answer(): Promise<void> {
    const server = siteServer({ folder: this.#folder, base: '/' });
    this.#server = server;
    await new Promise<void>((done) => server.listen(this.#port, 'localhost', done));
  }

  async fallSilent(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  /** Change a file, by its path, and bring that out as a release. */
  async bringOut(path: string, change: (text: string) => string): Promise<void> {
    const file = join(this.#folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    for (const list of globSync('_astro/kept.*.json', { cwd: this.#folder })) {
      rmSync(join(this.#folder, list));
    }
    await keepOffline(root, { site: this.#folder, base: '/' }, { name: 'gathers-nothing' });
  }

  read = (path: string): string => readFileSync(join(this.#folder, path), 'utf8');

  async remove(): Promise<void> {
    await this.fallSilent();
    rmSync(this.#folder, { recursive: true });
  }
}

const test = base.extend<{ readonly site: OwnSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed here
  site: async ({}, use) => {
    const site = new OwnSite(await freePort());
    await site.answer();
    await use(site);
    await site.remove();
  },
});
test.use({ serviceWorkers: 'allow' });

/** The releases that are kept whole on the device, by name. */
const keptReleases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('kept '));
    const whole = await Promise.all(
      names.map(async (name) => {
        const files = await (await caches.open(name)).keys();
        return files.some(({ url }) => url.includes('/_astro/kept.')) ? [name] : [];
      }),
    );
    return whole.flat();
  });

const once = async (page: Page, releases: number): Promise<void> => {
  await expect.poll(async () => (await keptReleases(page)).length).toBe(releases);
  await page.evaluate(() => navigator.serviceWorker.ready);
};

const [first = { scene: '', chapter: '', steps: [] }] = SCENES.filter(
  ({ chapter, steps }) => chapter === CHAPTERS[0] && steps.length > 1,
);

test('after one visit all is read without a network, and what is not kept says so @second-story', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await once(page, 1);
  await site.fallSilent();

  const [, step = ''] = first.steps;
  await page.goto(`${site.address}/chapters/${first.chapter}/#${step}`);
  await comeToRest(page, first.scene, step);
  await page.locator('[data-go="-1"]').first().click();
  await comeToShow(page, first.scene, first.steps[0] ?? '');
  await page.locator('[role="doc-noteref"]').first().press('Enter');
  await expect(page.locator('.note-popover')).toBeVisible();

  const [word = ''] =
    /\p{L}{6,}/u.exec(await page.locator(`#${step} > p:not([class])`).first().innerText()) ?? [];
  await page.goto(`${site.address}/search/?q=${word}`);
  await expect(page.locator('.search-results > li').first()).toBeVisible();

  await page.goto(`${site.address}/somewhere/else/`);
  await expect(page.getByText('is not kept on this device')).toContainText('/somewhere/else/');
  await page.getByRole('main').getByRole('link', { name: 'Notes' }).click();
  await expect(page.locator('#note-1')).toBeVisible();
});

test('a new release is seen at once, kept whole, and never mixed with the one before; all can be cleared @second-story', async ({
  page,
  site,
}) => {
  const chapter = `chapters/${first.chapter}/`;
  const drawing = `figures/${first.scene}/drawing.json`;
  await page.goto(site.address);
  await once(page, 1);
  await page.goto(`${site.address}/${chapter}`);
  const before = site.read(drawing);
  await site.bringOut(drawing, (text) => text.replace('{', '{ '));
  await site.bringOut(`${chapter}index.html`, (text) => text.replace('</h1>', ' anew</h1>'));

  const other = await page.context().newPage();
  await other.goto(`${site.address}/${chapter}`);
  await expect(other.locator('h1')).toContainText('anew');
  await once(other, 2);
  const fetched = (from: Page): Promise<string> =>
    from.evaluate(async (path) => (await fetch(path)).text(), `/${drawing}`);
  expect(await fetched(page)).toBe(before);
  expect(await fetched(other)).toBe(site.read(drawing));

  await page.close();
  await other.goto(`${site.address}/offline/`);
  await once(other, 1);
  await site.fallSilent();
  await other.goto(`${site.address}/${chapter}`);
  await expect(other.locator('h1')).toContainText('anew');

  await site.answer();
  await other.goto(`${site.address}/offline/`);
  await other.getByRole('button', { name: 'Clear it' }).click();
  await expect(other.getByRole('button', { name: 'Keep the publication' })).toBeVisible();
  await expectAccessible(other);
  expect(await keptReleases(other)).toEqual([]);
  await other.reload();
  await expect(other.getByRole('button', { name: 'Keep the publication' })).toBeVisible();
  expect(await other.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

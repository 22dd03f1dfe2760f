import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { outDir } from '../src/commands/out-dir.ts';
import { contentDir } from '../src/schemas/content-dir.ts';
import { formerPages } from '../src/story/former-pages.ts';
import { readStory } from '../src/story/read-story.ts';
import { buildStory } from './build-story.ts';
import { bringMarkupAlone } from './markup-alone.ts';
import { comeToRest, PAGES, stepsOf } from './story-page.ts';
import { sceneWith } from './story-under-test.ts';

const BASE = '/stories/border';
const SITE = 'https://example.org';
const root = resolve(import.meta.dirname, '..');

/** Where another builder lives: at another hour than here, in another language. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

// One after the other: builds of one project share the folder in which they bundle.
test.describe.configure({ mode: 'default' });

// Of the second story, which is built in seconds.
test(
  'the publication lives under any path of a site',
  { tag: '@second-story' },
  async ({ page }) => {
    test.setTimeout(600_000);
    const built = mkdtempSync(join(tmpdir(), 'base-path-'));
    const told = { SITE_URL: SITE, BASE_PATH: BASE, OUT_DIR: built, PORT: '0' };
    buildStory(told);

    const server = spawn(join(root, 'node_modules/.bin/node'), ['src/commands/serve.ts'], {
      cwd: root,
      env: { ...process.env, ...told },
    });
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer];
      const [served = ''] = /http:\S+(?=\/ )/.exec(said.toString()) ?? [];
      const missing: string[] = [];
      page.on('response', (answer) => {
        if (answer.status() >= 400) missing.push(answer.url());
      });
      await followLinks(page, served);
      await readChapter(page, served);
      await searchFrom(page, served);
      await page.goto(`${served}/embed/figures/${sceneWith(2).scene}/`);
      await page.locator('[data-go="1"]').click();
      await expect(page.locator('[data-stage]')).toHaveAttribute('data-live');
      expect(missing).toEqual([]);
      await expectWholeAddresses(page, served);
    } finally {
      server.kill();
      rmSync(built, { recursive: true });
    }
  },
);

test(
  'two builds of one tree are the same to the byte, whenever and wherever they are made',
  { tag: '@second-story' },
  () => {
    test.setTimeout(600_000);
    const tested = outDir(root);
    const built = mkdtempSync(join(tmpdir(), 'same-bytes-'));
    try {
      buildStory({ ...ELSEWHERE, OUT_DIR: built });
      const files = filesIn(tested);
      expect(filesIn(built)).toEqual(files);
      const unlike = files.filter(
        (file) => !readFileSync(join(built, file)).equals(readFileSync(join(tested, file))),
      );
      expect(unlike).toEqual([]);
    } finally {
      rmSync(built, { recursive: true });
    }
  },
);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .toSorted();

/** Go from the cover to what is said of the publication, to its notes, and to where one is cited. */
async function followLinks(page: Page, served: string): Promise<void> {
  await page.goto(`${served}/`);
  await page.getByRole('link', { name: 'About', exact: true }).first().click();
  await expect(page).toHaveURL(`${served}/about/`);
  await page.locator('a[href$="/notes/"]').first().click();
  await expect(page).toHaveURL(`${served}/notes/`);
  const back = page.locator('a[role="doc-backlink"]').first();
  const cited = new URL((await back.getAttribute('href')) ?? '', page.url());
  expect(cited.href.startsWith(`${served}/chapters/`)).toBe(true);
  await back.click();
  await expect(page.locator(cited.hash)).toBeInViewport();
}

/** Search for a chapter by its title with the key “/”, and open the first step that is found. */
async function searchFrom(page: Page, served: string): Promise<void> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(`${served}/search/`);
  await page.keyboard.type(title);
  await expect(page.locator('.search-result a[href*="/chapters/"]').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('the');
  const step = page.locator('.search-result', { has: page.locator('img') }).first();
  await step.locator('a').click();
  await expect(page).toHaveURL(new RegExp(`^${served}/(chapters|figures)/.`));
}

/** Open the first chapter from the cover, and see in it a picture and the card of a place. */
async function readChapter(page: Page, served: string): Promise<void> {
  await page.goto(`${served}/`);
  await page.locator('main a[href*="/chapters/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`^${served}/chapters/[^/]+/$`));
  const [first = { step: '', scene: '' }] = await stepsOf(page);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), first.step);
  await comeToRest(page, first.scene, first.step);
  const place = page.locator('a.place').first();
  await place.click();
  await expect(page.getByRole('note', { name: await place.innerText() })).toBeVisible();
}

/** What leaves the site names the host that the build was told, whoever serves it. */
async function expectWholeAddresses(page: Page, served: string): Promise<void> {
  const home = SITE + BASE;
  await bringMarkupAlone(page);
  for (const path of PAGES) {
    await page.goto(served + path);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', home + path);
    const card = page.locator('meta[property="og:image"]');
    await expect(card).toHaveAttribute('content', new RegExp(`^${home}/cards/`));
  }
  const textOf = async (path: string): Promise<string> =>
    (await page.request.get(served + path)).text();
  expect(await textOf('/robots.txt')).toContain(`\nSitemap: ${home}/sitemap-index.xml\n`);
  expect(await textOf('/sitemap-index.xml')).toContain(`<loc>${home}/sitemap-0.xml</loc>`);
  const map = await textOf('/sitemap-0.xml');
  for (const path of PAGES) expect(map).toContain(`<loc>${home}${path}</loc>`);
  expect(map).not.toContain('404');
  const { story } = readStory(contentDir(root));
  const moved = story ? formerPages(story) : [];
  expect(moved.length).toBeGreaterThan(0);
  for (const { path } of moved) expect(map).not.toContain(`${home}${path}<`);
  expect(await textOf('/feed.xml')).toContain(`<link>${home}/</link>`);
  for (const path of PAGES.filter((each) => /^\/(chapters|figures)\/./.test(each))) {
    await page.goto(served + path);
    const found = page.locator('link[type="application/json+oembed"]');
    const file = (await found.getAttribute('href')) ?? '';
    expect(file.startsWith(`${home}/oembed/`)).toBe(true);
    const oembed = JSON.parse(await textOf(file.slice(home.length))) as Record<string, unknown>;
    expect(oembed.title).toBe(await found.getAttribute('title'));
    expect(oembed.html).toContain(`src="${home}/embed${path}"`);
  }
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { isPainted } from '../src/commands/painted-files.ts';
import { bringMarkupAlone } from './markup-alone.ts';
import { comeToRest, PAGES } from './story-page.ts';

const BASE = '/stories/border';
const SITE = 'https://example.org';
const root = resolve(import.meta.dirname, '..');

test('the publication lives under any path of a site', async ({ page }) => {
  test.setTimeout(600_000);
  const copy = mkdtempSync(join(tmpdir(), 'base-path-'));
  for (const part of [
    'src',
    'content',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    // No path changes what is painted, and painting takes most of a build.
    const filter = (file: string): boolean => !isPainted(file);
    cpSync(join(root, part), join(copy, part), { recursive: true, filter });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const env = { ...process.env, SITE_URL: SITE, BASE_PATH: BASE, PORT: '0' };
  const options = { cwd: copy, env };
  const bin = (name: string): string => join(root, 'node_modules/.bin', name);
  const built = spawnSync(bin('node'), [bin('astro'), 'build'], options);
  expect(built.status, built.stderr.toString()).toBe(0);

  const server = spawn(bin('node'), ['src/commands/serve.ts'], options);
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const [served = ''] = /http:\S+(?=\/ )/.exec(said.toString()) ?? [];
    const missing: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(answer.url());
    });
    await page.goto(`${served}/`);
    await page.getByRole('link', { name: 'From Separation to Entanglement' }).click();
    await expect(page).toHaveURL(`${served}/chapters/separation/`);
    await page.evaluate(() => document.getElementById('husseibah')?.scrollIntoView());
    await comeToRest(page, 'borderlands', 'husseibah');
    await page.locator('#husseibah a.place').click();
    await expect(page.getByRole('note', { name: 'Husseibah' })).toContainText('Town, Iraq');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'About', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this publication');
    await page.getByRole('link', { name: 'page of notes' }).click();
    await page.locator('#note-1 a[role="doc-backlink"]').first().click();
    await expect(page.locator('#cite-1-1')).toBeInViewport();
    await page.goto(`${served}/embed/figures/borderlands/`);
    await page.locator('[data-go="1"]').click();
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-live');
    expect(missing).toEqual([]);
    await expectWholeAddresses(page, served);
  } finally {
    server.kill();
    rmSync(copy, { recursive: true });
  }
});

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

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { siteServer } from '../src/commands/site-server.ts';
import { atWork } from './foreign-server.ts';
import { frameOf, shownIn, test as base } from './host-page.ts';
import { watchPolicy } from './watch-policy.ts';

const dist = resolve(import.meta.dirname, '../dist');

type Kept = {
  /** A frozen copy alone on a server, under a path of its own. */
  readonly kept: {
    /** Where the copy is: `http://localhost:1234/kept/releases/1.2.0`. */
    readonly address: string;
    readonly version: string;
    /** Let the site that the copy is on be of another release. */
    readonly setLatest: (version: string) => void;
  };
};

const test = base.extend<Kept>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed here
  kept: async ({}, use) => {
    const latest = readFileSync(join(dist, 'releases/latest.json'), 'utf8');
    const { version, integrity } = JSON.parse(latest) as Record<string, string>;
    const folder = mkdtempSync(join(tmpdir(), 'frozen-copy-'));
    cpSync(join(dist, `releases/${version}`), join(folder, `releases/${version}`), {
      recursive: true,
    });
    cpSync(join(dist, '404.html'), join(folder, '404.html'));
    const server = await atWork(siteServer({ folder, base: '/kept/' }), 'localhost');
    await use({
      address: `${server.origin}/kept/releases/${version}`,
      version: version ?? '',
      setLatest: (other) =>
        writeFileSync(
          join(folder, 'releases/latest.json'),
          JSON.stringify({ version: other, integrity }),
        ),
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
});

/** Some embeds of the site, by their paths: all chapters, and a few figures. */
async function embeds(page: Page): Promise<string[]> {
  await page.goto('/embed/');
  const pages = await page
    .locator('select[name="show"] option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  return pages.filter((each, i) => each.startsWith('chapters/') || i % 5 === 0);
}

test('a frozen copy needs nothing of the site that made it, wherever it lies', async ({
  page,
  kept,
}) => {
  test.slow();
  const shown = await embeds(page);
  expect(shown.length).toBeGreaterThan(5);
  const stopped = await watchPolicy(page);
  const asked: string[] = [];
  const missing: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (answer) => {
    if (answer.status() >= 400) missing.push(answer.url());
  });
  for (const each of shown) {
    await page.goto(`${kept.address}/embed/${each}/`);
    await page.locator('[data-go="1"]:visible').click();
    const stage = page.locator('.scene[data-current] [data-stage]');
    await expect(stage).toHaveAttribute('data-live', '');
    await expect(stage).toHaveAttribute('data-settled', '');
    const isThere = await page.evaluate(() => document.fonts.check('1em "IBM Plex Sans"'));
    expect(isThere).toBe(true);
  }
  const besides = new URL('../latest.json', `${kept.address}/`).href;
  expect(new Set(missing)).toEqual(new Set([besides]));
  const outside = asked.filter((url) => !url.startsWith(`${kept.address}/`));
  expect(new Set(outside)).toEqual(new Set([besides]));
  expect(await stopped()).toEqual([]);
});

test('without a script, too, every picture of a frozen copy is its own', async ({
  kept,
  page,
  request,
}) => {
  const [chapter] = await embeds(page);
  const address = `${kept.address}/embed/${chapter}/`;
  const markup = await (await request.get(address)).text();
  const pictures = [...markup.matchAll(/(?:src|srcset)="([^"]+\.svg)"/g)].map(
    ([, path = '']) => new URL(path, address).href,
  );
  expect(pictures.length).toBeGreaterThan(5);
  for (const picture of new Set(pictures)) {
    expect(picture.startsWith(kept.address), picture).toBe(true);
    expect((await request.get(picture)).status(), picture).toBe(200);
  }
});

test('a frozen copy says of which release it is, and when a newer one exists, in a frame that may run scripts and nothing else', async ({
  openHost,
  page,
  kept,
}) => {
  const [chapter] = await embeds(page);
  const frame = page.frameLocator('iframe');
  const newer = frame.locator('[data-embed="newer"]');
  const open = async (): Promise<void> => {
    const answered = page.waitForResponse(/latest\.json$/);
    await openHost(frameOf(`${kept.address}/embed/${chapter}/`, 680, 'sandbox="allow-scripts"'));
    await (await answered).finished();
    await expect(shownIn(frame)).toHaveAttribute('data-settled', '');
  };
  for (const [latest, isNewer] of [
    [kept.version, false],
    ['0.0.1', false],
    ['999.0.0', true],
  ] as const) {
    kept.setLatest(latest);
    await open();
    await expect(frame.locator('.embed-release')).toContainText(kept.version);
    await expect(newer).toBeVisible({ visible: isNewer });
  }
  await expect(newer).toHaveAttribute('href', /#release-999\.0\.0$/);
});

test('what is live says nothing of releases', async ({ page }) => {
  const [chapter] = await embeds(page);
  await page.goto(`/embed/${chapter}/`);
  await expect(page.locator('[data-embed="home"]')).toBeVisible();
  await expect(page.locator('.embed-release')).toBeHidden();
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { bringMarkupAlone } from './markup-alone.ts';
import { PAGES, stepsOf } from './story-page.ts';
import { CHAPTERS, REPORT } from './story-under-test.ts';
import { test } from './unlit.ts';

const SITE = join(import.meta.dirname, '../dist');

/** Width and height in pixels, as a PNG’s head says. */
async function sizeOf(request: APIRequestContext, address: string): Promise<[number, number]> {
  const body = await (await request.get(address)).body();
  expect(body.subarray(1, 4).toString()).toBe('PNG');
  return [body.readUInt32BE(16), body.readUInt32BE(20)];
}

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');

test('every page says what it is, and brings a card of its own for links to it', async ({
  page,
  request,
}) => {
  await bringMarkupAlone(page);
  const cards = new Set<string | null>();
  const titles = new Set<string>();
  for (const address of PAGES) {
    await page.goto(address);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(address);
    expect((await meta(page, 'description'))?.length, address).toBeGreaterThan(50);
    titles.add(await page.title());
    const card = await meta(page, 'og:image');
    cards.add(card);
    expect(await sizeOf(request, card ?? ''), address).toEqual([1200, 630]);
  }
  expect(cards.size).toBe(PAGES.length);
  expect(titles.size).toBe(PAGES.length);
});

/** What a chapter tells machines of itself, as far as it is looked at here. */
type RetellingArticle = {
  readonly '@type': string;
  readonly headline: string;
  readonly isBasedOn: { readonly name: string; readonly author: readonly { name: string }[] };
};

test('a chapter tells machines whose work it retells', async ({ page }) => {
  await page.goto(`/chapters/${CHAPTERS[0]}/`);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { isBasedOn, ...article } = JSON.parse(text ?? '') as RetellingArticle;
  expect(article['@type']).toBe('Article');
  expect(article.headline).toBe(await page.locator('h1').textContent());
  expect(isBasedOn.name).toBe(REPORT.title);
  expect(isBasedOn.author.map(({ name }) => name)).toEqual(REPORT.authors);
});

test('the feed tells each chapter whole, with its stills, and nothing that only a page can show', async ({
  page,
  context,
  request,
}) => {
  await bringMarkupAlone(page);
  // The site’s own pages let no script write markup, nor read any.
  const reader = await context.newPage();
  const feed = await (await request.get('/feed.xml')).text();
  for (const chapter of CHAPTERS) {
    await page.goto(`/chapters/${chapter}/`);
    const told = await reader.evaluate(
      ([xml, path]) => {
        const items = [
          ...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('item'),
        ];
        const item = items.find((each) => each.querySelector('link')?.textContent === path);
        const [encoded] = item?.getElementsByTagName('content:encoded') ?? [];
        const html = new DOMParser().parseFromString(encoded?.textContent ?? '', 'text/html');
        return {
          stills: [...html.images].map((image) => image.getAttribute('src') ?? ''),
          silent: [...html.images].filter(({ alt }) => alt === '').length,
          paragraphs: [...html.querySelectorAll('p')].map((p) => p.textContent.trim()),
          pageOnly: html.querySelectorAll('script, style, button, [class], [data-step]').length,
        };
      },
      [feed, `/chapters/${chapter}/`] as const,
    );
    const steps = await stepsOf(page);
    const shown = steps.map(({ scene, step }) => `/figures/${scene}/${step}.png`);
    expect(told).toMatchObject({ stills: shown, silent: 0, pageOnly: 0 });
    const last = (await page.locator('.prose > p').last().textContent()) ?? '';
    expect(told.paragraphs).toContain(last.trim());
    expect((await request.get(shown[0] ?? '')).status()).toBe(200);
  }
});

test('robots may read everything', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
});

test('a site that was not told where it lives claims no host', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).not.toContain('Sitemap');
  expect((await request.get('/sitemap-index.xml')).status()).toBe(404);
  const texts = globSync('**/*.{html,xml,txt,json,svg,csv,bib,ris,js}', { cwd: SITE });
  expect(texts.length).toBeGreaterThan(PAGES.length);
  const claims = texts.filter((file) =>
    /\/\/(localhost|127\.0\.0\.1)/.test(readFileSync(join(SITE, file), 'utf8')),
  );
  expect(claims).toEqual([]);
});

import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { PAGES } from './story-page.ts';

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
  await page.goto('/chapters/region/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { isBasedOn, ...article } = JSON.parse(text ?? '') as RetellingArticle;
  expect(article['@type']).toBe('Article');
  expect(article.headline).toBe(await page.locator('h1').textContent());
  expect(isBasedOn.name).toContain('From a National to a Regional Frontier');
  expect(isBasedOn.author.map(({ name }) => name)).toEqual(['Harith Hasan', 'Kheder Khaddour']);
});

test('the feed lists the chapters, the sitemap all pages, and robots know the way', async ({
  request,
}) => {
  const feed = await (await request.get('/feed.xml')).text();
  expect(feed.match(/<item>/g)).toHaveLength(6);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^Sitemap: http.*\/sitemap-index\.xml$/m);
  const index = await (await request.get('/sitemap-index.xml')).text();
  const part = new URL(/<loc>(.*?)<\/loc>/.exec(index)?.[1] ?? '').pathname;
  const map = await (await request.get(part)).text();
  for (const address of PAGES) expect(map).toContain(`${address}</loc>`);
  expect(map).not.toContain('404');
});

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { comeToLoad, readThrough } from './read-through.ts';
import { PAGES_ABOUT_EMBEDS, PAGES_BESIDE_CHAPTERS as PAGES } from './story-page.ts';
import { light, test } from './unlit.ts';
import { watchFaults } from './watch-faults.ts';
import { expectStrictPolicy, watchPolicy } from './watch-policy.ts';

for (const address of [...PAGES, ...PAGES_ABOUT_EMBEDS, '/404.html']) {
  test(`${address} asks nothing of another site, misses nothing, keeps its policy and can be read by all`, async ({
    page,
  }) => {
    const faults = watchFaults(page);
    const stopped = await watchPolicy(page);
    const answer = await page.goto(address);
    await comeToLoad(page);
    await readThrough(page);
    await comeToLoad(page);
    expect(faults()).toEqual([]);
    await expectStrictPolicy(answer);
    expect(await stopped()).toEqual([]);
    await light(page);
    await expectAccessible(page);
  });
}

test(
  'no link of the site is broken, nor the place on the page it points to',
  { tag: '@quick' },
  async ({ page, request, baseURL }) => {
    test.slow();
    const ids = new Map<string, ReadonlySet<string>>();
    const waiting = ['/'];
    const links: { from: string; to: URL }[] = [];
    const seen = new Set(waiting);
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const answer = await request.get(address);
      const found = await linksAndIds(page, await answer.text());
      ids.set(address, new Set(found.ids));
      for (const href of found.links) {
        const to = new URL(href, new URL(address, baseURL));
        if (to.origin !== baseURL) continue;
        links.push({ from: address, to });
        if (to.pathname.endsWith('/') && !seen.has(to.pathname)) {
          seen.add(to.pathname);
          waiting.push(to.pathname);
        }
      }
    }
    expect(ids.size).toBeGreaterThanOrEqual(6);
    const status = new Map<string, number>();
    for (const { to } of links) {
      if (!status.has(to.pathname))
        status.set(to.pathname, (await request.head(to.pathname)).status());
    }
    const broken = links.filter(({ to }) => {
      const fragment = decodeURIComponent(to.hash.slice(1));
      const known = ids.get(to.pathname);
      return status.get(to.pathname) !== 200 || (fragment !== '' && known && !known.has(fragment));
    });
    expect(broken.map(({ from, to }) => `${from} → ${to.href}`)).toEqual([]);
  },
);

/** Where a page leads and what it can be led to, read from its markup without opening it. */
function linksAndIds(
  page: Page,
  html: string,
): Promise<{ readonly links: readonly string[]; readonly ids: readonly string[] }> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return {
      links: [...parsed.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? ''),
      ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
    };
  }, html);
}

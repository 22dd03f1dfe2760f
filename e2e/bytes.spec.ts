import { expect, test, type Page } from '@playwright/test';
import { watchLoads, weightOf, type Load, type LoadKind } from './loads.ts';
import { readThrough } from './read-through.ts';
import { CHAPTERS } from './story-page.ts';

/** The most that a chapter may load, in KB of 1,024 bytes. */
const WHEN_OPENED = { html: 60, css: 15, js: 25, fonts: 120 } as const;
const WHEN_READ = { ...WHEN_OPENED, js: 80, data: 60 } as const;

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

for (const chapter of CHAPTERS) {
  for (const viewport of WINDOWS) {
    test(`${chapter}, ${viewport.width} wide, weighs no more than readers should carry`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      const loads = watchLoads(page);
      await page.goto(`/chapters/${chapter}/`);
      expectWithin(WHEN_OPENED, await loads(), 'before scrolling');

      await readThrough(page);
      const all = await loads();
      expectWithin(WHEN_READ, all, 'after scrolling through');
      const shared = all.filter(({ kind }) => kind === 'js' || kind === 'data');
      expect(shared.length, 'drawings were fetched').toBeGreaterThan(1);
      const urls = shared.map(({ url }) => url);
      expect(urls, 'each script and data file comes once').toEqual([...new Set(urls)]);
    });
  }

  test(`${chapter}: nothing but the style sheets stands before the first paint`, async ({
    page,
  }) => {
    await page.goto(`/chapters/${chapter}/`);
    const { blocking, origins, sheets } = await beforeFirstPaint(page);
    expect(blocking).toEqual([]);
    expect(origins).toEqual([new URL(page.url()).origin]);
    expect(sheets, 'one style sheet for all pages, one for this kind').toBeLessThanOrEqual(2);
  });
}

function expectWithin(
  limits: Partial<Record<LoadKind, number>>,
  loads: readonly Load[],
  when: string,
): void {
  const weight = weightOf(loads);
  for (const [kind, limit] of Object.entries(limits) as [LoadKind, number][]) {
    const listed = loads
      .filter((load) => load.kind === kind)
      .map(({ url, bytes }) => `${new URL(url).pathname} ${(bytes / 1024).toFixed(1)} KB`);
    expect
      .soft(weight[kind] / 1024, `KB of ${kind} ${when}: ${listed.join(', ')}`)
      .toBeLessThanOrEqual(limit);
  }
}

/** What the browser must have before it paints: scripts that stop the parser, origins, style sheets. */
function beforeFirstPaint(
  page: Page,
): Promise<{ blocking: string[]; origins: string[]; sheets: number }> {
  return page.evaluate(() => {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[href]')].filter(
      ({ rel }) => rel !== 'canonical',
    );
    const addresses = [...scripts.map(({ src }) => src), ...links.map(({ href }) => href)];
    return {
      blocking: scripts
        .filter((script) => script.type !== 'module' && !script.defer && !script.async)
        .map(({ src }) => src),
      origins: [...new Set(addresses.map((address) => new URL(address).origin))],
      sheets: links.filter(({ rel }) => rel === 'stylesheet').length,
    };
  });
}

import { expect, test, type Page } from '@playwright/test';
import { totalShift, watchLayoutShifts, type LayoutShift } from './layout-shifts.ts';
import { watchLoads, weightOf, type Load, type LoadKind } from './loads.ts';
import { comeToLoad, readThrough } from './read-through.ts';
import { CHAPTERS, LONGEST_CHAPTER } from './story-under-test.ts';
import { watchFaults } from './watch-faults.ts';
import { expectStrictPolicy, watchPolicy } from './watch-policy.ts';

/** The most that a chapter may load, in KB of 1,024 bytes. */
const WHEN_OPENED = { html: 60, css: 16, js: 35, fonts: 120 } as const;
const WHEN_READ = { ...WHEN_OPENED, css: 17, js: 90, data: 60 } as const;
/** Layout shift scores below this nobody can see: a hundredth of what counts as moving at all. */
const STILL = 0.01;

const READERS = {
  phone: {
    who: 'on a phone, by finger',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'no-preference',
    goOn: (page: Page) => page.mouse.wheel(0, 700),
  },
  desk: {
    who: 'at a desk, by keyboard, with less motion',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    goOn: (page: Page) => page.keyboard.press('PageDown'),
  },
} as const;

/** What a chapter brings depends on the chapter; what comes as one reads and how depends on the reader. */
const VISITS = [
  ...CHAPTERS.map((chapter) => ({ chapter, reader: READERS.phone })),
  { chapter: LONGEST_CHAPTER, reader: READERS.desk },
];

for (const { chapter, reader } of VISITS) {
  const { who, viewport, reducedMotion, goOn } = reader;
  test(
    `${chapter} ${who}: light to load, whole, and nothing jumps`,
    { tag: '@any-story' },
    async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion });
      const faults = watchFaults(page);
      const stopped = await watchPolicy(page);
      const loads = watchLoads(page);
      const shifts = await watchLayoutShifts(page);
      const answer = await page.goto(`/chapters/${chapter}/`);
      await comeToLoad(page);
      expectWithin(WHEN_OPENED, await loads(), 'before scrolling');
      expectStill(await shifts(), 'while loading');
      expectNothingInTheWay(await beforeFirstPaint(page), page.url());

      await page.mouse.move(viewport.width / 2, viewport.height - 100);
      await readThrough(page, goOn);
      await comeToLoad(page);
      const all = await loads();
      expectWithin(WHEN_READ, all, 'after scrolling through');
      expectStill(await shifts(), 'while reading');
      const shared = all.filter(({ kind }) => kind === 'js' || kind === 'data');
      expect(shared.length, 'drawings were fetched').toBeGreaterThan(1);
      const urls = shared.map(({ url }) => url);
      expect(urls, 'each script and data file comes once').toEqual([...new Set(urls)]);
      expect(faults()).toEqual([]);
      await expectStrictPolicy(answer);
      expect(await stopped()).toEqual([]);
    },
  );
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

function expectStill(shifts: readonly LayoutShift[], when: string): void {
  const what = shifts.map(({ value, what }) => `${value.toFixed(3)} ${what.join(', ')}`).join('; ');
  expect(totalShift(shifts), `${when}: ${what}`).toBeLessThan(STILL);
}

/** What the browser must have before it paints. */
type Head = {
  /** Scripts that stop the parser. */
  readonly blocking: readonly string[];
  readonly origins: readonly string[];
  readonly sheets: number;
};

function expectNothingInTheWay({ blocking, origins, sheets }: Head, url: string): void {
  expect(blocking, 'nothing but style sheets stands before the first paint').toEqual([]);
  expect(origins).toEqual([new URL(url).origin]);
  expect(sheets, 'one style sheet for all pages, one for this kind').toBeLessThanOrEqual(2);
}

function beforeFirstPaint(page: Page): Promise<Head> {
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

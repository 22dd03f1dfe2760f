import { expect, test } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { CHAPTERS, LONGEST_CHAPTER } from './story-under-test.ts';
import { tooWide } from './too-wide.ts';

test.use({
  launchOptions: {
    executablePath: findChromium() ?? '',
    args: [...chromiumArguments, '--blink-settings=defaultFontSize=32'],
  },
  viewport: { width: 390, height: 844 },
});

test('with type of twice the usual size no page is wider than a phone', async ({ page }) => {
  for (const address of [
    '/about/',
    '/actors/',
    '/notes/',
    ...[CHAPTERS[0], LONGEST_CHAPTER].map((chapter) => `/chapters/${chapter}/`),
  ]) {
    await page.goto(address);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('32px');
    expect(await tooWide(page), address).toEqual([]);
  }
});

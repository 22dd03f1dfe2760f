import type { Page } from '@playwright/test';

/** How long a screen is looked at, in milliseconds: enough for what is near to be asked for. */
const LOOK = 120;

/** Scroll from the top of the page to its end, a screen at a time, then wait for the live stages. */
export async function readThrough(page: Page): Promise<void> {
  const screen = page.viewportSize()?.height ?? 800;
  const isAtEnd = (): Promise<boolean> =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  while (!(await isAtEnd())) {
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), screen);
    await page.waitForTimeout(LOOK);
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('[data-stage]')].every(
      ({ dataset }) => 'live' in dataset || 'failed' in dataset,
    ),
  );
}

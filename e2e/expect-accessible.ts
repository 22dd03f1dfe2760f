import { expect, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';

/** All that axe looks at by default and that a change of colors can break. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/**
 * Fail where axe objects to an open page, in light or in dark, or where it is wider than a window of
 * 320 pixels. The page is dark and narrow afterwards.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, RULES_OF_COLOR), 'dark').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scroll')
    .toBeLessThanOrEqual(320);
}

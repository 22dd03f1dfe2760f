import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { EMBEDS, PAGES, PAGES_ABOUT_EMBEDS } from './story-page.ts';

/** All that axe looks at by default and that a change of colors can break. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

for (const address of [...PAGES, ...PAGES_ABOUT_EMBEDS, ...EMBEDS, '/404.html']) {
  test(`${address} has nothing that axe objects to, in light and in dark, and reads at 320 pixels`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await axeFaults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, RULES_OF_COLOR), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scroll')
      .toBeLessThanOrEqual(320);
  });
}

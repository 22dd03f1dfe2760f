import { test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { EMBEDS } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';

// The other pages are held to the same where they are read through.
for (const address of [...CHAPTERS.map((chapter) => `/chapters/${chapter}/`), ...EMBEDS]) {
  test(`${address} has nothing that axe objects to, in light and in dark, and reads at 320 pixels`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectAccessible(page);
  });
}

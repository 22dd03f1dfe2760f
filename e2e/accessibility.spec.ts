import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { EMBEDS, PAGES, PAGES_ABOUT_EMBEDS } from './story-page.ts';

/** All that axe looks at by default and that a change of colors can break. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

for (const address of [...PAGES, ...PAGES_ABOUT_EMBEDS, ...EMBEDS, '/404.html']) {
  test(`${address} has nothing that axe objects to, in light and in dark, and reads at 320 pixels`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(address);
    // A frame is a page of its own, and is looked at as one.
    const axe = () => new AxeBuilder({ page }).exclude('iframe');
    await expectNoFault(axe(), 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoFault(axe().withRules(RULES_OF_COLOR), 'dark');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scroll')
      .toBeLessThanOrEqual(320);
  });
}

async function expectNoFault(axe: AxeBuilder, scheme: string): Promise<void> {
  // What passes is not asked for: on long pages to write it down takes most of the time.
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    scheme,
  ).toEqual([]);
}

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './story-page.ts';

/** All that axe looks at by default and that a change of colors can break. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

for (const address of [...PAGES, '/404.html']) {
  test(`${address} has nothing that axe objects to, in light and in dark`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await expectNoFault(new AxeBuilder({ page }), 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoFault(new AxeBuilder({ page }).withRules(RULES_OF_COLOR), 'dark');
  });
}

async function expectNoFault(axe: AxeBuilder, scheme: string): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    scheme,
  ).toEqual([]);
}

for (const address of PAGES) {
  test(`${address} can be read at 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}

import { expect, test, type Page } from '@playwright/test';
import { stepsOf } from './story-page.ts';

/** Window changes that break a plain scrollama page: [before, after], width × height in pixels. */
const CHANGES = [
  ['an address bar that comes', [390, 844], [390, 760]],
  ['an address bar that goes', [390, 760], [390, 844]],
  ['turning the phone', [390, 844], [844, 390]],
  ['turning it back', [844, 390], [390, 844]],
  ['a keyboard that covers half', [390, 844], [390, 420]],
  ['a tablet made narrow', [1024, 768], [507, 768]],
  ['a window made tall', [1280, 600], [1280, 1400]],
] as const;

/** The step whose text is at the reading line, worked out anew from where everything stands. */
function stepAtLine(page: Page, scene: string): Promise<string | undefined> {
  return page.evaluate((id) => {
    const line = innerHeight * (matchMedia('(max-width: 59.99rem)').matches ? 0.82 : 0.6);
    const steps = [...document.querySelectorAll(`[data-scene="${id}"] [data-step]`)];
    return (steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? steps[0])?.id;
  }, scene);
}

for (const [name, [width, height], [nextWidth, nextHeight]] of CHANGES) {
  test(`after ${name} every step still shows, and the stage is at the line at once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/chapters/introduction/#closest-suburbs');
    const stage = page.locator('[data-stage="where"]');
    await expect(stage).toHaveAttribute('data-shows', 'closest-suburbs');
    await page.setViewportSize({ width: nextWidth, height: nextHeight });
    await expect
      .poll(
        async () => (await stage.getAttribute('data-shows')) === (await stepAtLine(page, 'where')),
      )
      .toBe(true);
    for (const { step } of await stepsOf(page)) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
      await expect(stage).toHaveAttribute('data-shows', step);
    }
  });
}

test('fonts that come late and a tab that was hidden leave the stage at the line', async ({
  page,
}) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/chapters/introduction/#fertile-land');
  await page.waitForTimeout(2500);
  const stage = page.locator('[data-stage="where"]');
  await expect(stage).toHaveAttribute('data-shows', 'fertile-land');
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(stage).toHaveAttribute('data-shows', 'fertile-land');
});

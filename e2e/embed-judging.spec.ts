import { expect, type Page } from '@playwright/test';
import { heldFrame, HOST_WORDS, loaderOf, shownIn, test } from './host-page.ts';
import { CHAPTERS } from './story-under-test.ts';

const EMBED = `/embed/chapters/${CHAPTERS[1]}/`;
const scrolled = (baseURL: string | undefined): string =>
  heldFrame(`${baseURL}${EMBED}`, 680, 'mode="scroll"') + HOST_WORDS + loaderOf(baseURL);

/** The frame comes to be led by its host’s window. */
async function expectLed(page: Page): Promise<void> {
  await expect(page.locator('iframe')).toHaveAttribute('src', /led=1/);
  await expect
    .poll(() => page.locator('seven-kilometers').evaluate((each) => each.clientHeight))
    .toBeGreaterThan(2000);
}

/** The frame comes to go step by step, in a box that is no higher than one. */
async function expectSteps(page: Page): Promise<void> {
  await expect(page.locator('iframe')).not.toHaveAttribute('src', /led/);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('html')).toHaveAttribute('data-layout', 'steps');
  await expect(shownIn(inside)).toBeVisible();
  await expect
    .poll(() => page.locator('seven-kilometers').evaluate((each) => each.clientHeight))
    .toBeLessThanOrEqual(1000);
}

const UPRIGHT = { width: 390, height: 844 };
const TURNED = { width: 844, height: 390 };

test('a phone that is turned goes step by step where it is too low to scroll, from the step that was read', async ({
  openHost,
  page,
  baseURL,
}) => {
  await page.setViewportSize(UPRIGHT);
  await openHost(scrolled(baseURL));
  await expectLed(page);
  const inside = page.frameLocator('iframe');
  const ids = await inside.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));
  const read = ids[Math.floor(ids.length / 2)] ?? '';
  const top = (await inside.locator(`#${read}`).boundingBox())?.y ?? 0;
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - UPRIGHT.height / 2);
  await expect(shownIn(inside)).not.toHaveAttribute('data-shows', ids[0] ?? '');
  await expect(page.locator('iframe')).toBeInViewport();
  const step = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener('step', (event) =>
          resolve((event as CustomEvent<{ readonly step: string }>).detail.step),
        ),
      ),
  );
  await page.setViewportSize(TURNED);
  await expectSteps(page);
  expect(await step).not.toBe(ids[0]);
  await expect(page.locator('iframe')).toBeInViewport();
  await page.setViewportSize(UPRIGHT);
  await expectLed(page);
});

test('a reader who comes to want less motion goes step by step from then on', async ({
  openHost,
  page,
  baseURL,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openHost(scrolled(baseURL));
  await expectLed(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectSteps(page);
  await page.reload();
  await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
  await expectSteps(page);
});

test('a window that is too low to scroll in has its frames step by step', async ({
  openHost,
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1000, height: 470 });
  await openHost(scrolled(baseURL));
  await page.evaluate(() => customElements.whenDefined('seven-kilometers'));
  await expectSteps(page);
});

test('a frame that does not answer in four seconds is left to itself, and never led again', async ({
  openHost,
  page,
  baseURL,
}) => {
  // As where a host’s blocker leaves the page and takes its script away.
  await page.route('**/embed/v1/frame.js', (route) => route.abort());
  await page.clock.install();
  await openHost(scrolled(baseURL));
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('src', /led=1/);
  await frame.contentFrame().locator('h1').waitFor();
  await page.evaluate(
    () =>
      document.readyState === 'complete' ||
      new Promise((resolve) => addEventListener('load', resolve)),
  );
  await page.clock.runFor(4100);
  await expect(frame).not.toHaveAttribute('src', /led|mode/);
  await page.setViewportSize({ width: 900, height: 700 });
  await page.clock.runFor(5000);
  await expect(frame).not.toHaveAttribute('src', /led/);
});

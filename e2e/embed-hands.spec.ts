import { expect, type Locator, type Page } from '@playwright/test';
import { dragFinger } from './drag-finger.ts';
import { EMBED_DRAWINGS, holdRequests } from './hold-requests.ts';
import { frameOf, test } from './host-page.ts';
import { CHAPTERS } from './story-under-test.ts';

const EMBED = `/embed/chapters/${CHAPTERS[1]}/`;

/** Open an embed by itself, and wait until it hears its reader. @returns the ids of its steps */
async function openEmbed(page: Page, search = ''): Promise<string[]> {
  await page.goto(EMBED + search, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  return page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
}
const stageOf = (page: Page): Locator => page.locator('.scene[data-current] [data-stage]');

/** Move a finger 120 pixels to the left over an element; it stays until what is awaited has come. */
async function swipeLeft(page: Page, over: Locator, awaited?: () => Promise<void>): Promise<void> {
  const { x, y, width, height } = (await over.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const from = { x: x + width / 2 + 60, y: y + height / 2 };
  await dragFinger(page, from, { x: -120, y: 0 }, { meanwhile: awaited });
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 680 } });

  test('the very first swipe over the picture, whose still it replaces, brings the next step', async ({
    page,
  }) => {
    const letCome = await holdRequests(page, EMBED_DRAWINGS);
    const steps = await openEmbed(page);
    const still = stageOf(page).locator('img');
    await expect(still).toBeVisible();
    await swipeLeft(page, still, async () => {
      letCome();
      await expect(stageOf(page)).toHaveAttribute('data-live');
    });
    await expect(stageOf(page)).toHaveAttribute('data-shows', steps[1] ?? '');
  });

  test('a still embed has one step, whatever is pressed or swiped, and does not go on by itself', async ({
    page,
  }) => {
    await page.clock.install();
    const steps = await openEmbed(page, '?mode=static&play=3');
    await page.keyboard.press('ArrowRight');
    await swipeLeft(page, stageOf(page));
    await page.clock.runFor(10_000);
    await expect(stageOf(page)).toHaveAttribute('data-shows', steps[0] ?? '');
  });
});

test('the keys that remotes send lead through a presentation', async ({ page }) => {
  const steps = await openEmbed(page, '?mode=present');
  for (const [key, at] of [
    ['PageDown', 1],
    ['Space', 2],
    ['PageUp', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(stageOf(page)).toHaveAttribute('data-shows', steps[at] ?? '');
  }
  await page.locator('[data-go="1"]:visible').press('Space');
  await expect(stageOf(page)).toHaveAttribute('data-shows', steps[2] ?? '');
});

for (const may of ['', ' allow-same-origin']) {
  test(`in a frame with sandbox="allow-scripts${may}" a link shows its address, to be copied`, async ({
    openHost,
    page,
    baseURL,
  }) => {
    await openHost(frameOf(`${baseURL}${EMBED}`, 680, `sandbox="allow-scripts${may}"`));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
    const home = frame.locator('[data-embed="home"]');
    await home.click();
    const address = await home.evaluate((link: HTMLAnchorElement) => link.href);
    await expect(frame.locator('[data-embed="address"]')).toHaveText(address);
    expect(page.context().pages()).toHaveLength(1);
  });
}

for (const sandbox of ['', 'sandbox="allow-scripts allow-popups"']) {
  test(`a link opens a window where a frame may open one: ${sandbox || 'no sandbox'}`, async ({
    openHost,
    page,
    baseURL,
  }) => {
    await openHost(frameOf(`${baseURL}${EMBED}`, 680, sandbox));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
    const home = frame.locator('[data-embed="home"]');
    const [opened] = await Promise.all([page.waitForEvent('popup'), home.click()]);
    await expect(opened).toHaveURL(await home.evaluate((link: HTMLAnchorElement) => link.href));
    await expect(frame.locator('[data-embed="address"]')).toBeEmpty();
    if (sandbox === '') expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  });
}

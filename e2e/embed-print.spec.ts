import { expect, type FrameLocator, type Page } from '@playwright/test';
import { frameOf, heldFrame, loaderOf, shownIn, test } from './host-page.ts';
import { CHAPTERS } from './story-under-test.ts';

const CHAPTER = `/embed/chapters/${CHAPTERS[1]}/`;

const stepsIn = (frame: FrameLocator | Page) => frame.locator('[data-step]');

/** Every step has its words and its still, and no stage stands among them. */
async function expectAllSteps(frame: FrameLocator | Page): Promise<void> {
  const steps = stepsIn(frame);
  expect(await steps.count()).toBeGreaterThan(3);
  for (const step of await steps.all()) {
    await expect(step.locator('p').first()).toBeVisible();
    await expect(step.locator('.still img')).toBeVisible();
  }
  await expect(frame.locator('[data-stage]:visible')).toHaveCount(0);
  await expect(frame.locator('[data-embed="home"]')).toBeVisible();
}

test('printed by itself, an embed is the words of every step and its still', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  await page.emulateMedia({ media: 'print' });
  await expectAllSteps(page);
});

for (const mode of ['steps', 'scroll']) {
  for (const [width, height] of [
    [700, 680],
    [360, 480],
  ] as const) {
    test(`printed in a page, a frame of ${width} by ${height} in ${mode} is one step, picture and words`, async ({
      openHost,
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openHost(frameOf(`${baseURL}${CHAPTER}?mode=${mode}`, height));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-story', 'running');
      const steps = await stepsIn(frame).evaluateAll((all) => all.map(({ id }) => id));
      if (mode === 'steps') await frame.locator('[data-go="1"]:visible').click();
      else
        await page
          .frames()[1]
          ?.evaluate((id) => document.getElementById(id)?.scrollIntoView(), steps[1] ?? '');
      await expect(shownIn(frame)).not.toHaveAttribute('data-shows', steps[0] ?? '');
      await page.emulateMedia({ media: 'print' });
      const printed = stepsIn(frame).filter({ visible: true });
      // Told of another medium, the page in a frame that scrolls stands elsewhere, and follows that.
      if (mode === 'steps') await expect(printed).toHaveAttribute('id', steps[1] ?? '');
      await expect(async () => {
        await expect(printed).toHaveCount(1);
        const stands = await printed.evaluate((step) => {
          const bottomOf = (element: Element | null) => element?.getBoundingClientRect().bottom;
          const still = step.querySelector('.still img')?.getBoundingClientRect();
          return {
            still: { height: still?.height, bottom: still?.bottom },
            words: bottomOf(step.querySelector('p')),
            credit: bottomOf(document.querySelector('footer')),
          };
        });
        expect(stands.still.height).toBeGreaterThan(150);
        expect(stands.still.bottom).toBeLessThan(height);
        expect(stands.words).toBeLessThan(height);
        expect(stands.credit).toBeLessThanOrEqual(height);
      }).toPass();
    });
  }
}

/** The steps and the pictures of a frame that is printed which stand across the end of a sheet. */
const acrossSheets = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => {
    const sheet = innerHeight / Number(getComputedStyle(root).getPropertyValue('--pages'));
    return [...root.querySelectorAll('[data-step], .still img')]
      .filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return Math.floor(top / sheet + 0.001) !== Math.floor(bottom / sheet - 0.001);
      })
      .map((each) => each.id || each.closest('[data-step]')?.id);
  });

test('a page that is printed before any picture has come has every step in words, and what each would show', async ({
  openHost,
  page,
  baseURL,
}) => {
  await page.route('**/stills/**', (route) => route.abort());
  await openHost(heldFrame(`${baseURL}${CHAPTER}`, 680) + loaderOf(baseURL));
  const element = page.locator('iframe');
  // Nothing shows that the frame has said how high its print is: until it has, the print is called off.
  await expect(async () => {
    await page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await element.evaluate((each) => each.clientHeight)).toBeGreaterThan(2000);
  }).toPass();
  const [, inside] = page.frames();
  await inside?.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const frame = element.contentFrame();
  for (const step of await stepsIn(frame).all()) {
    await expect(step.locator('p').first()).toBeVisible();
    const box = await step.locator('[data-part="equivalent"]').boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    await expect(step.locator('.still')).toBeHidden();
  }
});

test('printed in a page with our script, a frame is as high as all its steps, none of them across two sheets, and as it was after', async ({
  openHost,
  page,
  baseURL,
}) => {
  const held = (mode: string) => heldFrame(`${baseURL}${CHAPTER}`, 680, `mode="${mode}"`);
  await openHost(held('steps') + held('scroll') + loaderOf(baseURL));
  const frames = page.locator('iframe');
  const heights = () => frames.evaluateAll((all) => all.map((each) => each.clientHeight));
  const elements = page.locator('seven-kilometers');
  await expect.poll(() => elements.last().evaluate((it) => it.clientHeight)).toBeGreaterThan(2000);
  await expect.poll(async () => (await heights())[0]).not.toBe(680);
  const before = await heights();
  await elements.last().evaluate((it) => scrollBy(0, it.getBoundingClientRect().top + 900));
  // A browser tells of a print, and lays the page out for paper. Each frame then brings what is
  // printed, and says how high that is, which nothing else shows: until both have, it is called off.
  await expect(async () => {
    await page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
      dispatchEvent(new Event('beforeprint'));
    });
    expect(Math.min(...(await heights()))).toBeGreaterThan(2000);
  }).toPass();
  for (const frame of page.frames().slice(1)) {
    await frame.waitForFunction(() => innerHeight > 2000);
    await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
  }
  await page.emulateMedia({ media: 'print' });
  for (const at of [0, 1]) {
    const frame = frames.nth(at).contentFrame();
    await expectAllSteps(frame);
    const stands = await frame.locator('html').evaluate((root) => ({
      top: scrollY,
      over: Math.max(0, Math.round(root.getBoundingClientRect().height) - innerHeight),
    }));
    expect(stands).toEqual({ top: 0, over: 0 });
    const stills = stepsIn(frame).locator('.still img');
    const blank = await stills.evaluateAll((all) =>
      (all as HTMLImageElement[]).filter((still) => still.naturalWidth === 0).map(({ src }) => src),
    );
    expect(blank).toEqual([]);
    const last = stills.last();
    const bottom = await last.evaluate((still) => still.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan((await heights())[at] ?? 0);
    expect(await acrossSheets(frame)).toEqual([]);
  }
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(heights).toEqual(before);
});

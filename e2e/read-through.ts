import type { Frame, Page } from '@playwright/test';

/** How a reader goes on by about a screen. */
export type GoOn = (page: Page) => Promise<unknown>;

const byScript: GoOn = (page) =>
  page.evaluate(() => scrollBy({ top: innerHeight, behavior: 'instant' }));

/**
 * Read from the top of the page to its end, a screen at a time, waiting for what stands in each.
 * @param goOn how the reader scrolls; by default the page is scrolled by script
 */
export async function readThrough(page: Page, goOn: GoOn = byScript): Promise<void> {
  for (;;) {
    const before = await placeIn(page);
    if (before.left < 1) break;
    // A browser that is busy may miss a key; whoever reads presses it again.
    do await goOn(page);
    while (!(await hasMovedFrom(page, before.top)));
    await comeToStand(page, 3);
    await comeToLoad(page);
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('[data-stage]')].every(
      ({ dataset }) => 'live' in dataset || 'failed' in dataset,
    ),
  );
}

/**
 * Wait until the page has loaded what stands in the window: its faces, its images and its stages.
 */
export async function comeToLoad(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => {
    const isInSight = (element: Element): boolean => {
      const { top, bottom, height } = element.getBoundingClientRect();
      // Stills that are kept for a copy of the page have a place in it, and are never to be seen.
      return element.checkVisibility() && height > 0 && bottom > 0 && top < innerHeight;
    };
    const isThere = ({ dataset }: HTMLElement): boolean => 'live' in dataset || 'failed' in dataset;
    return (
      document.fonts.status === 'loaded' &&
      [...document.images].every((image) => image.complete || !isInSight(image)) &&
      [...document.querySelectorAll<HTMLElement>('[data-stage]')].every(
        (stage) => isThere(stage) || !isInSight(stage),
      )
    );
  });
}

/**
 * Wait until nothing has scrolled or changed the window's size, or the frame's, for some frames. By
 * default they are enough for the slow end of a scroll, in which it does not get on by a pixel in every
 * frame.
 */
export async function comeToStand(page: Page | Frame, frames = 8): Promise<void> {
  await page.evaluate(async (enough) => {
    const where = (): string => `${scrollX} ${scrollY} ${innerWidth} ${innerHeight}`;
    for (let still = 0, last = where(); still < enough;) {
      await new Promise(requestAnimationFrame);
      still = where() === last ? still + 1 : 0;
      last = where();
    }
  }, frames);
}

/** Whether the page scrolls away from a place within some frames: a wheel or a key takes a moment. */
const hasMovedFrom = (page: Page, top: number): Promise<boolean> =>
  page.evaluate(async (from) => {
    for (let frame = 0; frame < 60 && scrollY === from; frame++)
      await new Promise(requestAnimationFrame);
    return scrollY !== from;
  }, top);

/** Where the window stands on the page and how much is left below it, in pixels. */
const placeIn = (page: Page): Promise<{ readonly top: number; readonly left: number }> =>
  page.evaluate(() => ({
    top: scrollY,
    left: document.documentElement.scrollHeight - innerHeight - scrollY,
  }));

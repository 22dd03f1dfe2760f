import { expect, type Frame, type Page } from '@playwright/test';
import { heldFrame } from './host-page.ts';

/** A frame that its host’s window leads. */
export type LedFrame = {
  readonly frame: Frame;
  /** Scroll the host to where the frame’s page is at this place, in pixels, and wait until it is there. */
  readonly lead: (top: number) => Promise<void>;
};

/** What a host holds that leads an embed; our script is still to come. */
export const led = (embed: string): string => heldFrame(embed, 680, 'mode="scroll"');

/** The one frame of the page, once it is led and as long as its story. */
export async function comeToLead(page: Page): Promise<LedFrame> {
  const element = page.locator('seven-kilometers');
  await page.frameLocator('iframe').locator('html[data-led][data-story="running"]').waitFor();
  await element.scrollIntoViewIfNeeded();
  await expect.poll(() => element.evaluate((each) => each.clientHeight)).toBeGreaterThan(2000);
  const frame = page.frames()[1] as Frame;
  return {
    frame,
    lead: async (top) => {
      await element.evaluate((each, to) => {
        const { top, width } = each.getBoundingClientRect();
        // A host may show its page at another scale.
        scrollBy({
          top: top + (to * width) / (each as HTMLElement).offsetWidth,
          behavior: 'instant',
        });
      }, top);
      await frame.waitForFunction((to) => Math.abs(scrollY - to) <= 1, top);
    },
  };
}

import type { Browser } from 'playwright';
import { totalShift, watchLayoutShifts } from '../../../e2e/layout-shifts.ts';
import { watchLoads, weightOf, type LoadKind } from '../../../e2e/loads.ts';
import { readThrough } from '../../../e2e/read-through.ts';
import { WINDOWS, type WindowName } from './windows.ts';

/** What a page brings to its reader: bytes on the wire (gzip -9) when opened and when read to its end. */
export type Weight = {
  readonly opened: Record<LoadKind, number>;
  readonly read: Record<LoadKind, number>;
  /** Layout shift score of loading and scrolling, all shifts added up. */
  readonly shift: number;
};

/** Open a page as a first visit, read it through, and weigh all that it loads. */
export async function weighPage(
  browser: Browser,
  url: string,
  window: WindowName,
): Promise<Weight> {
  const { width, height } = WINDOWS[window];
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: window === 'phone',
    // What is kept for later visits comes when this one is over.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const shifts = await watchLayoutShifts(page);
  const loads = watchLoads(page);
  await page.goto(url);
  const opened = weightOf(await loads());
  await readThrough(page);
  const read = weightOf(await loads());
  const shift = totalShift(await shifts());
  await context.close();
  return { opened, read, shift };
}

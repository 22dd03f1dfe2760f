import type { Browser } from 'playwright';
import { totalShift, watchLayoutShifts } from '../../../e2e/layout-shifts.ts';
import { watchLoads, weightOf, type LoadKind } from '../../../e2e/loads.ts';
import { readThrough } from '../../../e2e/read-through.ts';
import { scrollFrames, type Frames } from './frames.ts';

/** The windows that pages are measured in, in pixels. */
export const WINDOWS = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;
export type WindowName = keyof typeof WINDOWS;

/** What one page costs a reader in one window; bytes on the wire, gzip -9. */
export type PageCost = {
  readonly opened: Record<LoadKind, number>;
  readonly read: Record<LoadKind, number>;
  readonly frames: Frames;
  /** Layout shift score of loading and scrolling, all shifts added up. */
  readonly shift: number;
};

/** Open a page twice, each time as a first visit: to weigh what it loads, and to time its frames. */
export async function measurePage(
  browser: Browser,
  url: string,
  window: WindowName,
): Promise<PageCost> {
  const context = () =>
    browser.newContext({ viewport: WINDOWS[window], isMobile: window === 'phone' });

  const weighing = await context();
  const read = await weighing.newPage();
  const loads = watchLoads(read);
  await read.goto(url);
  const opened = weightOf(await loads());
  await readThrough(read);
  const all = weightOf(await loads());
  await weighing.close();

  const timing = await context();
  const scrolled = await timing.newPage();
  const shifts = await watchLayoutShifts(scrolled);
  await scrolled.goto(url, { waitUntil: 'networkidle' });
  const frames = await scrollFrames(scrolled);
  const shift = totalShift(await shifts());
  await timing.close();
  return { opened, read: all, frames, shift };
}

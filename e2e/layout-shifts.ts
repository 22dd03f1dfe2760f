import type { Page } from '@playwright/test';

/** Something on the page that moved without being asked to. */
export type LayoutShift = {
  /** Its layout shift score: share of the window that moved, times how far. */
  readonly value: number;
  /** What moved: tag, id and class. */
  readonly what: readonly string[];
};

type LayoutShiftEntry = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/**
 * Note every layout shift of the pages opened from now on, those right after a key or click too.
 * @returns a function that lists the shifts of the page that is open
 */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<LayoutShift[]>> {
  await page.addInitScript(() => {
    const shifts: LayoutShift[] = [];
    const nameOf = ({ node }: { node: Node | null }): string =>
      node instanceof Element
        ? `${node.tagName.toLowerCase()}#${node.id}.${node.getAttribute('class') ?? ''}`
        : String(node?.nodeName);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShiftEntry[]) {
        shifts.push({ value: entry.value, what: entry.sources.map(nameOf) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: LayoutShift[] }).shifts);
}

/** All shifts together: stricter than the usual score, which takes the worst five seconds. */
export const totalShift = (shifts: readonly LayoutShift[]): number =>
  shifts.reduce((sum, { value }) => sum + value, 0);

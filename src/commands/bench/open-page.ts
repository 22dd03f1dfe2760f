import type { Browser, CDPSession, Page } from 'playwright';
import { WINDOWS, type WindowName } from './windows.ts';

/** A page as a first visit opens it, with the line to the browser that drives it. */
export type OpenPage = { readonly page: Page; readonly devtools: CDPSession };

/**
 * Open an address in a window of its own, at the speed of the device it stands for, and close it
 * after the act. What the page loads and starts is over before the processor is slowed.
 */
export async function onPage<T>(
  browser: Browser,
  url: string,
  window: WindowName,
  act: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const { width, height, slowdown } = WINDOWS[window];
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: window === 'phone',
    hasTouch: window === 'phone',
    // What is kept for later visits comes when this one is over.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const result = await act({ page, devtools });
  await context.close();
  return result;
}

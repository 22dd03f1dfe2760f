import type { Page } from '@playwright/test';

/**
 * Note what goes wrong on a page from now on: files that are asked of another site or are missing,
 * and errors of its scripts.
 * @returns a function that lists the faults so far, in words
 */
export function watchFaults(page: Page): () => readonly string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith('data:') || new URL(url).host === new URL(page.url()).host;
    // The first request is the page itself: until it has come, the page is at no address.
    if (!isOwn && !request.isNavigationRequest()) faults.push(`asks another site for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return () => faults;
}

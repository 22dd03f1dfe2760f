import type { Page } from '@playwright/test';

/** Faces, as pages ask for them. */
export const FACES = '**/*.woff2';

/** What draws the scenes of an embed. */
export const EMBED_DRAWINGS = '**/embed/v1/drawings/*.js';

/**
 * Keep all that is asked for under such an address on its way, as a slow line would, for the pages that
 * are opened from now on.
 * @returns a function that lets it come
 */
export async function holdRequests(page: Page, address: string): Promise<() => void> {
  let letCome = (): void => undefined;
  const comes = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(address, async (route) => {
    await comes;
    await route.continue();
  });
  return () => letCome();
}

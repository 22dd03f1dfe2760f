import type { Page } from '@playwright/test';

/**
 * Keep all faces on their way, as a slow line would, for the pages that are opened from now on.
 * @returns a function that lets them come
 */
export async function holdFaces(page: Page): Promise<() => void> {
  let letCome = (): void => undefined;
  const comes = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/*.woff2', async (route) => {
    await comes;
    await route.continue();
  });
  return () => letCome();
}

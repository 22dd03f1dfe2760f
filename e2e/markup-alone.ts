import type { Page } from '@playwright/test';

/**
 * Let pages bring their markup alone from now on, for tests that read what it says: styles, scripts,
 * faces and pictures, which are most of the work of opening a page, do not come.
 */
export async function bringMarkupAlone(page: Page): Promise<void> {
  await page.route('**', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
}

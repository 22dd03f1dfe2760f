import { expect, type Page } from '@playwright/test';

/**
 * Open the page of a figure for what its stage shows, state by state and by cuts: a flight ends in
 * the picture of a cut. The small pictures of all states around it stay away, as the page would
 * draw them again with each.
 */
export async function openFigureStage(page: Page, scene: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('**/figures/**/*.svg', (route) => route.abort());
  await page.goto(`/figures/${scene}/`);
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-live', '');
}

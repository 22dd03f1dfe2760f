import { pictureReady } from '../scenes/picture-ready.ts';

/**
 * Bring the still of every step; otherwise each comes as it comes near. A browser that prints a page
 * waits for the page’s own pictures, and not for those of its frames.
 * @returns a promise that is kept once all have come, or are known not to come
 */
export async function bringStills(page: Document): Promise<void> {
  const stills = [...page.querySelectorAll<HTMLImageElement>('.still img')];
  for (const still of stills) still.loading = 'eager';
  await Promise.all(stills.map(pictureReady));
}

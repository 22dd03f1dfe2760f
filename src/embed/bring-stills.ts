/**
 * Bring the still of every step; otherwise each comes as it comes near. A browser that prints a page
 * waits for the page’s own pictures, and not for those of its frames.
 */
export function bringStills(page: Document): void {
  for (const still of page.querySelectorAll<HTMLImageElement>('.still img'))
    still.loading = 'eager';
}

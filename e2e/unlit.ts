import { test as base, type BrowserContext, type Page } from '@playwright/test';

/**
 * Tests of pages that nobody looks at: all is laid out, moves and can be clicked as ever, and nothing
 * is painted, which takes a browser without a graphics card longer than all else. Not for what asks
 * for colors on the screen, for axe, or for layout shifts, which are not told of what cannot be seen;
 * nor with JavaScript off, where pages are painted all the same.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await darken(context);
    await use(context);
  },
});

/** Paint nothing of a page, or of the pages of a context, that are opened from now on. */
export async function darken(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
    const unlit = new CSSStyleSheet();
    unlit.replaceSync('html { opacity: 0 !important }');
    document.adoptedStyleSheets.push(unlit);
  });
}

/** Paint an unlit page from now on. */
export const light = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

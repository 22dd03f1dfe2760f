import type { Page } from 'playwright';

/**
 * The same chapter as a plain page: its words, stills and style, without scripts and stages.
 * @param page any open page; its browser reads and writes the markup
 */
export function plainPage(page: Page, chapterHtml: string): Promise<string> {
  return page.evaluate((html) => {
    const plain = new DOMParser().parseFromString(html, 'text/html');
    const extras = plain.querySelectorAll('script, [data-stage], link[rel="modulepreload"]');
    for (const each of extras) each.remove();
    return `<!doctype html>${plain.documentElement.outerHTML}`;
  }, chapterHtml);
}

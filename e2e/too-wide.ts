import type { Page } from '@playwright/test';

/** What is wider than the window, beside what scrolls sideways on its own. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('body *')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      const isOwn = each.closest('svg, picture, .table-scroll, .stage-picture') !== null;
      return width > 1 && !isOwn && (right > clientWidth + 1 || left < -1);
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : []),
      ...beyond.map((each) => `${each.tagName} ${each.className}`),
    ];
  });

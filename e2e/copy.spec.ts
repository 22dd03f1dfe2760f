import { expect, type Page } from '@playwright/test';
import { stepsOf } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';
import { test } from './unlit.ts';

/** What pasting would bring after a reader has selected all that an element holds and copied it. */
async function copied(page: Page, selector: string): Promise<{ text: string; html: string }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`There is no ${wanted}.`);
    getSelection()?.selectAllChildren(element);
    const board = new DataTransfer();
    const event = new ClipboardEvent('copy', {
      clipboardData: board,
      bubbles: true,
      cancelable: true,
    });
    element.dispatchEvent(event);
    return { text: board.getData('text/plain'), html: board.getData('text/html') };
  }, selector);
}

for (const chapter of CHAPTERS) {
  test(`${chapter}: a step pastes as its text, with a link to it`, async ({ page }) => {
    await page.goto(`/chapters/${chapter}/`);
    await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
    const title = await page.title();
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThan(0);
    for (const { step } of steps) {
      const { text, html } = await copied(page, `#${step}`);
      const shown = await page.$eval(`#${step}`, (element) => {
        const copy = element.cloneNode(true) as Element;
        const unseen = '.visually-hidden, .still, [role="doc-noteref"]';
        for (const each of copy.querySelectorAll(unseen)) each.remove();
        return copy.textContent.replace(/\s+/g, '');
      });
      const address = `${new URL(page.url()).origin}/chapters/${chapter}/#${step}`;
      const lines = text.split('\n');
      expect(lines.at(-1)).toBe(address);
      expect(lines.at(-2)).toBe(title);
      expect(lines.slice(0, -2).join('').replace(/\s+/g, '')).toBe(shown);
      expect(html).toContain(`<a href="${address}">`);
      expect(html).not.toContain('visually-hidden');
    }
  });
}

test('a word that is copied comes alone', async ({ page }) => {
  await page.goto(`/chapters/${CHAPTERS[1]}/`);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  const { text } = await copied(page, 'h1');
  expect(text).toBe((await page.locator('h1').textContent())?.trim());
});

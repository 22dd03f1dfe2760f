import { expect, type Page } from '@playwright/test';
import { stepsOf } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';
import { test } from './unlit.ts';

/** What pasting would bring after a reader has selected all that an element holds and copied it. */
type Copied = { readonly text: string; readonly html: string };

/** Copy each of these elements, one after the other. */
function copied(page: Page, selectors: readonly string[]): Promise<Copied[]> {
  return page.evaluate(
    (all) =>
      all.map((wanted) => {
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
      }),
    selectors,
  );
}

/** What each step says to those who see it, without any space. */
const shownIn = (page: Page, steps: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (ids) =>
      ids.map((id) => {
        const copy = document.getElementById(id)?.cloneNode(true) as Element;
        const unseen = '.visually-hidden, .still, [role="doc-noteref"]';
        for (const each of copy.querySelectorAll(unseen)) each.remove();
        return copy.textContent.replace(/\s+/g, '');
      }),
    steps,
  );

for (const chapter of CHAPTERS) {
  test(`${chapter}: a step pastes as its text, with a link to it`, async ({ page }) => {
    await page.goto(`/chapters/${chapter}/`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
    const title = await page.title();
    const steps = (await stepsOf(page)).map(({ step }) => step);
    expect(steps.length).toBeGreaterThan(0);
    const copies = await copied(
      page,
      steps.map((step) => `#${step}`),
    );
    const shown = await shownIn(page, steps);
    for (const [i, { text, html }] of copies.entries()) {
      const address = `${new URL(page.url()).origin}/chapters/${chapter}/#${steps[i]}`;
      const lines = text.split('\n');
      expect(lines.at(-1)).toBe(address);
      expect(lines.at(-2)).toBe(title);
      expect(lines.slice(0, -2).join('').replace(/\s+/g, '')).toBe(shown[i]);
      expect(html).toContain(`<a href="${address}">`);
      expect(html).not.toContain('visually-hidden');
    }
  });
}

test('a word that is copied comes alone', async ({ page }) => {
  await page.goto(`/chapters/${CHAPTERS[1]}/`);
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  const [heading] = await copied(page, ['h1']);
  expect(heading?.text).toBe((await page.locator('h1').textContent())?.trim());
});

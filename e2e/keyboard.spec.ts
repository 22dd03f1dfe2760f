import { expect, test } from '@playwright/test';
import { comeToRest } from './story-page.ts';

test(
  'buttons walk the steps from where the reader is, and keep the focus',
  { tag: '@quick' },
  async ({ page }) => {
    await page.goto('/chapters/introduction/#fertile-land');
    await comeToRest(page, 'where', 'fertile-land');
    const next = page.locator('[data-stage="where"] [data-go="1"]');
    await next.focus();
    await page.keyboard.press('Enter');
    await comeToRest(page, 'where', 'into-iraq-2003');
    await expect(next).toBeFocused();
    await page.locator('[data-stage="where"] [data-go="-1"]').click();
    await comeToRest(page, 'where', 'fertile-land');
  },
);

test('arrow keys do the same, after scrolling too, and quick presses add up', async ({ page }) => {
  await page.goto('/chapters/introduction/#four-capitals');
  await comeToRest(page, 'where', 'four-capitals');
  await page.evaluate(() => document.getElementById('fertile-land')?.scrollIntoView());
  await comeToRest(page, 'where', 'fertile-land');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await comeToRest(page, 'where', 'into-syria-2011');
  await page.keyboard.press('ArrowLeft');
  await comeToRest(page, 'where', 'into-iraq-2003');
});

test('a move by button or key is announced in words; scrolling is not', async ({ page }) => {
  await page.goto('/chapters/introduction/#four-capitals');
  await comeToRest(page, 'where', 'four-capitals');
  const announcement = page.locator('[data-stage="where"] [aria-live="polite"]');
  await page.evaluate(() => document.getElementById('fertile-land')?.scrollIntoView());
  await comeToRest(page, 'where', 'fertile-land');
  await expect(announcement).toBeEmpty();
  await page.keyboard.press('ArrowRight');
  const words = await page.locator('#into-iraq-2003 .step-equivalent').textContent();
  expect(words?.length).toBeGreaterThan(30);
  await expect(announcement).toHaveText(words ?? '');
});

test('the whole chapter can be reached by Tab, and the focus can always be seen', async ({
  page,
}) => {
  await page.goto('/chapters/summary/');
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`,
        visible: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!focus) break;
    expect(focus.visible, `${focus.name} shows that it has the focus`).toBe(true);
    seen.add(focus.name);
  }
  expect([...seen].some((name) => name.startsWith('BUTTON'))).toBe(true);
  expect([...seen].some((name) => name.startsWith('A About'))).toBe(true);
});

test('whoever leaves a note or a card by Tab goes on where it was opened', async ({ page }) => {
  await page.goto('/chapters/militias/#at-the-crossing');
  await comeToRest(page, 'who-is-where', 'at-the-crossing');
  const links = page.locator('#at-the-crossing a');
  const popover = page.getByRole('note');
  for (const opener of [links.first(), page.locator('#at-the-crossing [role="doc-noteref"]')]) {
    await opener.first().focus();
    await page.keyboard.press('Enter');
    await expect(popover).toBeFocused();
    for (let i = 0; i < 8 && (await popover.isVisible()); i++) await page.keyboard.press('Tab');
    await expect(popover).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect(opener.first()).toBeFocused();
  }
});

test('the last chapter leads on to what the report rests on', async ({ page }) => {
  await page.goto('/chapters/conclusion/');
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/notes\/$/);
});

import { expect } from '@playwright/test';
import { comeToStand } from './read-through.ts';
import { comeToRest, openStep } from './story-page.ts';
import { CHAPTERS, sceneWith, stepSaying } from './story-under-test.ts';
import { test } from './unlit.ts';

test(
  'buttons walk the steps from where the reader is, and keep the focus',
  { tag: ['@quick', '@any-story'] },
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(3);
    const [, second = '', third = ''] = steps;
    await openStep(page, chapter, second);
    await comeToRest(page, scene, second);
    const next = page.locator(`[data-stage="${scene}"] [data-go="1"]`);
    await next.focus();
    await page.keyboard.press('Enter');
    await comeToRest(page, scene, third);
    await expect(next).toBeFocused();
    await page.locator(`[data-stage="${scene}"] [data-go="-1"]`).click();
    await comeToRest(page, scene, second);
  },
);

test(
  'arrow keys do the same, after scrolling too, and quick presses add up',
  { tag: '@any-story' },
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(3);
    const [first = '', second = '', third = ''] = steps;
    // As in browsers that do not say when a scroll has ended.
    await page.addInitScript(() =>
      addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true),
    );
    await openStep(page, chapter, third);
    await comeToRest(page, scene, third);
    const moveTo = (step: string): Promise<void> =>
      page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
    await moveTo(first);
    await comeToRest(page, scene, first);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await comeToRest(page, scene, third);
    await page.keyboard.press('ArrowLeft');
    await comeToRest(page, scene, second);
    await comeToStand(page, 15);
    await moveTo(first);
    await comeToRest(page, scene, first);
    await page.keyboard.press('ArrowRight');
    await comeToRest(page, scene, second);
  },
);

test(
  'a move by button or key is announced in words; scrolling is not',
  { tag: '@any-story' },
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(3);
    const [first = '', second = '', third = ''] = steps;
    await openStep(page, chapter, first);
    await comeToRest(page, scene, first);
    const announcement = page.locator(`[data-stage="${scene}"] [aria-live="polite"]`);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), second);
    await comeToRest(page, scene, second);
    await expect(announcement).toBeEmpty();
    await page.keyboard.press('ArrowRight');
    const words = await page.locator(`#${third} > [role="img"]`).getAttribute('aria-label');
    expect(words?.length).toBeGreaterThan(30);
    await expect(announcement).toHaveText(words ?? '');
  },
);

test('the whole chapter can be reached by Tab, and the focus can always be seen', async ({
  page,
}) => {
  await page.goto(`/chapters/${CHAPTERS[0]}/`);
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
  const { chapter, scene, step } = stepSaying(/<(?:Place|Actor) [^[]*\[\^note-/);
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  const links = page.locator(`#${step} a`);
  const popover = page.getByRole('note');
  for (const opener of [links.first(), page.locator(`#${step} [role="doc-noteref"]`)]) {
    await opener.first().focus();
    await page.keyboard.press('Enter');
    await expect(popover).toBeFocused();
    for (let i = 0; i < 8 && (await popover.isVisible()); i++) await page.keyboard.press('Tab');
    await expect(popover).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect(opener.first()).toBeFocused();
  }
});

test(
  'the last chapter leads on to what the report rests on',
  { tag: '@any-story' },
  async ({ page }) => {
    await page.goto(`/chapters/${CHAPTERS.at(-1)}/`);
    await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/\/notes\/$/);
  },
);

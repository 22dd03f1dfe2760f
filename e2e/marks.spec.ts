import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { comeToRest, openStep } from './story-page.ts';

/** Everywhere a mark can be walked to: a map, and a chart. */
const STAGES = [
  ['separation', 'borderlands', 'industrial-complex'],
  ['separation', 'a-century-at-the-crossing', 'reopening'],
  ['summary', 'turning-points', 'crossing-reopens'],
] as const;

const marksOf = (page: Page, scene: string) => page.locator(`[data-stage="${scene}"] .stage-marks`);
const saying = (page: Page, scene: string) =>
  marksOf(page, scene).getByRole('option', { includeHidden: true });

for (const [chapter, scene, step] of STAGES) {
  test(`${scene}: keys go from mark to mark, and from each to its notes`, async ({ page }) => {
    await openStep(page, chapter, step);
    await comeToRest(page, scene, step);
    const marks = marksOf(page, scene);
    await marks.focus();
    const facts = await page.$$eval(`[data-stage="${scene}"] .stage-live [data-notes]`, (all) =>
      all.map((mark) => mark.querySelector(':scope > title')?.textContent ?? ''),
    );
    const said = new Set<string>();
    const total = Number(await saying(page, scene).getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(1);
    for (let i = 1; i <= total; i++) {
      await page.keyboard.press('ArrowRight');
      const option = saying(page, scene);
      await expect(option).toHaveAttribute('aria-posinset', String(i));
      const words = (await option.textContent()) ?? '';
      expect(facts.some((fact) => fact !== '' && words.startsWith(fact))).toBe(true);
      await expect(page.getByRole('note')).toContainText(
        /Notes?: \d|The report says so|this edition/,
      );
      said.add(words);
      await expect(page.locator(`[data-stage="${scene}"]`), 'the story stays').toHaveAttribute(
        'data-shows',
        step,
      );
    }
    expect(said.size).toBe(total);
    await expect(marks).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('note')).toBeHidden();
    await expect(marks).toBeFocused();
  });
}

test('the ring of the focus lies around the mark it is at', async ({ page }) => {
  await openStep(page, 'separation', 'industrial-complex');
  await comeToRest(page, 'borderlands', 'industrial-complex');
  const marks = marksOf(page, 'borderlands');
  await marks.focus();
  await page.keyboard.press('End');
  const title = await page.getByRole('note').locator('p').first().textContent();
  const ring = await marks.boundingBox();
  const boxes = await page.$$eval(
    '[data-stage="borderlands"] .stage-live [data-notes]',
    (all, words) =>
      all
        .filter((mark) => mark.querySelector(':scope > title')?.textContent === words)
        .map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect),
    title,
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual((ring?.x ?? 0) - 1);
    expect(box.x + box.width).toBeLessThanOrEqual((ring?.x ?? 0) + (ring?.width ?? 0) + 1);
  }
});

test('Enter leads into the notes of a mark, and Esc back to the picture', async ({ page }) => {
  await openStep(page, 'separation', 'industrial-complex');
  await comeToRest(page, 'borderlands', 'industrial-complex');
  const marks = marksOf(page, 'borderlands');
  await marks.focus();
  const note = page.getByRole('note').getByRole('link').first();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(note).toBeVisible({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(marks).toBeFocused();
});

test('reading on while the picture has the focus leaves the focus there, at no mark that is gone', async ({
  page,
}) => {
  await openStep(page, 'separation', 'to-damascus');
  await comeToRest(page, 'distances', 'to-damascus');
  const marks = marksOf(page, 'distances');
  await marks.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('note')).toBeVisible();
  await page.evaluate(() => document.getElementById('three-distances')?.scrollIntoView());
  await comeToRest(page, 'distances', 'three-distances');
  await expect(page.getByRole('note')).toBeHidden();
  await expect(marks).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('note')).toBeVisible();
});

test('a picture is one stop for Tab', async ({ page }) => {
  await openStep(page, 'separation', 'industrial-complex');
  await comeToRest(page, 'borderlands', 'industrial-complex');
  await marksOf(page, 'borderlands').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-stage="borderlands"] [data-go="-1"]')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(marksOf(page, 'borderlands')).toBeFocused();
});

test('a finger that lands beside a small mark finds it', async ({ page }) => {
  await openStep(page, 'separation', 'industrial-complex');
  await comeToRest(page, 'borderlands', 'industrial-complex');
  const dot = page.locator('[data-stage="borderlands"] .stage-live [data-notes] .symbol').first();
  const box = await dot.boundingBox();
  if (!box) throw new Error('There is no symbol on the map.');
  await page.mouse.click(box.x + box.width / 2, box.y - 10);
  await expect(page.getByRole('note')).toBeVisible();
});

test('axe objects to nothing while a mark has the focus, nor to an open card', async ({ page }) => {
  await openStep(page, 'separation', 'who-lives-where');
  await comeToRest(page, 'borderlands', 'who-lives-where');
  await marksOf(page, 'borderlands').focus();
  await page.keyboard.press('ArrowRight');
  expect(await axeFaults(page)).toEqual([]);
  await page.locator('#who-lives-where a.actor').first().click();
  await expect(page.getByRole('note').getByRole('link').last()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

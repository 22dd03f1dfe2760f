import { expect, test as lit, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { comeToRest, openStep } from './story-page.ts';
import { placeOnNotes, SCENES, sceneWith, stepSaying } from './story-under-test.ts';
import { test } from './unlit.ts';

/** Kinds of scenes whose marks can be walked to: a map, and two charts. */
const WALKED = ['map', 'lanes', 'periods'];
const STAGES = WALKED.flatMap((kind) => SCENES.find((scene) => scene.kind === kind) ?? []);

/** Open the last step of the story’s first map. @returns the map’s scene */
async function openMap(page: Page): Promise<string> {
  const { chapter, scene, steps } = sceneWith(2, 'map');
  const step = steps.at(-1) ?? '';
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  return scene;
}

const marksOf = (page: Page, scene: string) => page.locator(`[data-stage="${scene}"] .stage-marks`);
const saying = (page: Page, scene: string) =>
  marksOf(page, scene).getByRole('option', { includeHidden: true });

for (const { chapter, scene, steps } of STAGES) {
  const step = steps.at(-1) ?? '';
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
      const words = (await option.getAttribute('aria-label')) ?? '';
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
  const scene = await openMap(page);
  const marks = marksOf(page, scene);
  await marks.focus();
  await page.keyboard.press('End');
  const title = await page.getByRole('note').locator('p').first().textContent();
  const ring = await marks.boundingBox();
  const boxes = await page.$$eval(
    `[data-stage="${scene}"] .stage-live [data-notes]`,
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
  const { chapter, scene, step } = placeOnNotes();
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  const marks = marksOf(page, scene);
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
  const { chapter, scene, steps } = sceneWith(3, 'distances');
  const [, step = ''] = steps;
  const end = steps.at(-1) ?? '';
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  const marks = marksOf(page, scene);
  await marks.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('note')).toBeVisible();
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), end);
  await comeToRest(page, scene, end);
  await expect(page.getByRole('note')).toBeHidden();
  await expect(marks).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('note')).toBeVisible();
});

test('a picture is one stop for Tab', async ({ page }) => {
  const scene = await openMap(page);
  await marksOf(page, scene).focus();
  await page.keyboard.press('Tab');
  // Beside its marks one by one there is the list of them, and then what belongs to the bar.
  await expect(page.locator(`[data-stage="${scene}"] [data-part="list"] summary`)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`[data-stage="${scene}"] [data-go="-1"]`)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(marksOf(page, scene)).toBeFocused();
});

test('a finger that lands beside a small mark finds it', async ({ page }) => {
  const scene = await openMap(page);
  const dot = page.locator(`[data-stage="${scene}"] .stage-live [data-notes] .symbol`).first();
  const box = await dot.boundingBox();
  if (!box) throw new Error('There is no symbol on the map.');
  await page.mouse.click(box.x + box.width / 2, box.y - 10);
  await expect(page.getByRole('note')).toBeVisible();
});

lit('axe objects to nothing while a mark has the focus, nor to an open card', async ({ page }) => {
  const { chapter, scene, step } = stepSaying(/<Actor id=/);
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  await marksOf(page, scene).focus();
  await page.keyboard.press('ArrowRight');
  expect(await axeFaults(page)).toEqual([]);
  await page.locator(`#${step} a.actor`).first().click();
  await expect(page.getByRole('note').getByRole('link').last()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

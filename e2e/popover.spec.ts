import { expect, type Locator, type Page } from '@playwright/test';
import { comeToStand } from './read-through.ts';
import { comeToRest, openStep, stepsOf } from './story-page.ts';
import { placeThatGoes, stepSaying } from './story-under-test.ts';
import { test } from './unlit.ts';

const PHONE = { width: 390, height: 844 };
const PHONE_TURNED = { width: 844, height: 390 };

/** How far a box is from what it belongs to, and by how much a line around a symbol may blur that, in pixels. */
const AWAY = { gap: 8, blur: 5 };

const box = (page: Page): Locator => page.getByRole('note');

/** Wait until the box stands beside what it was opened from, inside the window from side to side. */
async function expectBeside(page: Page, opener: Locator, how: string): Promise<void> {
  await expect(async () => {
    const [note, from] = [await box(page).boundingBox(), await opener.boundingBox()];
    if (!note || !from) throw new Error('There is no box, or nothing it belongs to.');
    const below = note.y - (from.y + from.height);
    const above = from.y - (note.y + note.height);
    const off = Math.min(Math.abs(below - AWAY.gap), Math.abs(above - AWAY.gap));
    expect(off, how).toBeLessThan(AWAY.blur);
    expect(note.x, how).toBeGreaterThanOrEqual(0);
    expect(note.x + note.width, how).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    expect(note.x, how).toBeLessThanOrEqual(from.x + from.width);
    expect(note.x + note.width, how).toBeGreaterThanOrEqual(from.x);
  }).toPass();
}

/** Open a note in the text of a scene’s step. @returns the reference it belongs to */
async function openNoteInText(page: Page): Promise<Locator> {
  const { chapter, step } = stepSaying(/\[\^note-\d+\]/);
  await openStep(page, chapter, step);
  const reference = page.locator(`#${step} a[role="doc-noteref"]`).first();
  await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
  await reference.click();
  await expect(box(page)).toBeVisible();
  return reference;
}

/** Open what a place on a map’s stage rests on. @returns the mark, and the steps of its scene */
async function openPlaceOnMap(page: Page): Promise<{
  mark: Locator;
  steps: { step: string; scene: string }[];
}> {
  const { chapter, scene, step, mark: key } = placeThatGoes();
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  const steps = (await stepsOf(page)).filter((each) => each.scene === scene);
  const map = page.locator(`[data-kind="map"][data-scene="${scene}"]`);
  const mark = map.locator(`.stage-live g[data-key="${key}"]:has(.symbol)`);
  await mark.locator('.symbol').first().click();
  await expect(box(page)).toBeVisible();
  return { mark, steps };
}

for (const [how, before, after] of [
  ['upright', PHONE_TURNED, PHONE],
  ['on its side', PHONE, PHONE_TURNED],
] as const) {
  test(`turning the phone ${how} leaves a note beside its number`, async ({ page }) => {
    await page.setViewportSize(before);
    const reference = await openNoteInText(page);
    await expectBeside(page, reference, 'before');
    await page.setViewportSize(after);
    await expectBeside(page, reference, 'after');
    await expect(reference, 'the note is still in sight').toBeInViewport();
    const { scrollWidth, clientWidth } = await page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth, 'the page is no wider than the window').toBe(clientWidth);
  });

  test(`turning the phone ${how} leaves the notes of a mark beside it`, async ({ page }) => {
    await page.setViewportSize(before);
    const { mark } = await openPlaceOnMap(page);
    await expectBeside(page, mark, 'before');
    await page.setViewportSize(after);
    await expectBeside(page, mark, 'after');
  });
}

test('where a browser does not close boxes by itself, a tap elsewhere, Esc and a button do', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.addInitScript(() =>
    Object.defineProperty(HTMLElement.prototype, 'popover', {
      set(this: HTMLElement) {
        this.setAttribute('popover', 'manual');
      },
    }),
  );
  const reference = await openNoteInText(page);
  await page.mouse.click(8, PHONE.height - 8);
  await expect(box(page)).toBeHidden();
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => box(page).getByRole('button', { name: 'Close' }).click(),
  ]) {
    await reference.click();
    await expect(box(page)).toBeVisible();
    await leave();
    await expect(box(page)).toBeHidden();
    await expect(reference).toBeFocused();
  }
  await reference.click();
  await expect(box(page)).toBeVisible();
  await reference.click();
  await expect(box(page)).toBeHidden();
});

test('what opens above a note moves the note along with its number', async ({ page }) => {
  const reference = await openNoteInText(page);
  const moved = await page.evaluate(() => {
    const link = document.querySelector('[data-step] a[role="doc-noteref"]');
    const top = link?.getBoundingClientRect().top ?? 0;
    const details = document.createElement('details');
    const filling = document.createElement('p');
    filling.style.height = '150px';
    details.append(filling);
    link?.closest('[data-step] p')?.before(details);
    details.open = true;
    return (link?.getBoundingClientRect().top ?? 0) - top;
  });
  expect(moved, 'the number has moved').toBeGreaterThan(100);
  await expectBeside(page, reference, 'below what opened');
});

test('a note goes with the text; the notes of a mark stay with the picture that stays', async ({
  page,
}) => {
  const scroll = async (): Promise<void> => {
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  };
  const reference = await openNoteInText(page);
  await scroll();
  await expectBeside(page, reference, 'after scrolling');
  const before = await page.evaluate(() => scrollY);
  await box(page).hover();
  await page.mouse.wheel(0, 2000);
  await comeToStand(page, 15);
  expect(await page.evaluate(() => scrollY), 'scrolled in the box').toBe(before);
  await page.mouse.move(5, 300);
  const { mark } = await openPlaceOnMap(page);
  await page.mouse.move(200, 300);
  await scroll();
  await expectBeside(page, mark, 'after scrolling');
});

test('the notes of a mark follow it from state to state, and close when it is gone', async ({
  page,
}) => {
  const { mark, steps } = await openPlaceOnMap(page);
  for (const { step, scene } of steps) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
    await comeToRest(page, scene, step);
    if ((await mark.count()) === 0) {
      await expect(box(page)).toBeHidden();
      return;
    }
    if (await mark.isVisible()) await expectBeside(page, mark, step);
  }
  throw new Error('No step of the map is without the mark.');
});

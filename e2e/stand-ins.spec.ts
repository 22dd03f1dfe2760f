import { expect, test, type Page } from '@playwright/test';
import { comeToRest, openStep, stepsOf } from './story-page.ts';
import { sceneWith, stepSaying } from './story-under-test.ts';

/** Take away what a browser of another maker, or of some years ago, does not have. */
function olderBrowser(): void {
  const lacks = [
    [HTMLElement.prototype, 'popover'],
    [HTMLElement.prototype, 'showPopover'],
    [HTMLElement.prototype, 'hidePopover'],
    [HTMLElement.prototype, 'togglePopover'],
    [Document.prototype, 'startViewTransition'],
    [Document.prototype, 'onscrollend'],
    [window, 'onscrollend'],
    [window, 'requestIdleCallback'],
  ] as const;
  for (const [owner, name] of lacks) Reflect.deleteProperty(owner, name);
  addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
}

/** Open pages as in an older browser, which also knows no heights without and with its own bars. */
async function bringOlderBrowser(page: Page): Promise<() => readonly string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(olderBrowser);
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/(?<=\d)[sdl]vh\b/g, 'unknown'),
    });
  });
  return () => errors;
}

for (const [how, size] of Object.entries({
  wide: { width: 1280, height: 800 },
  narrow: { width: 390, height: 844 },
})) {
  test(`an older browser shows each step’s picture in a ${how} window, where it belongs`, async ({
    page,
  }) => {
    const errors = await bringOlderBrowser(page);
    await page.setViewportSize(size);
    const { chapter, scene } = sceneWith(3, 'map');
    await page.goto(`/chapters/${chapter}/`);
    const steps = (await stepsOf(page)).filter((each) => each.scene === scene);
    const stage = page.locator(`[data-stage="${scene}"]`);
    for (const { step } of steps) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
      await comeToRest(page, scene, step);
      const box = await stage.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(-1);
      expect(box?.height).toBeGreaterThan(size.height / 3);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height + 1);
      await expect(page.locator(`#${step} > p`).last()).toBeInViewport();
    }
    await page.keyboard.press('ArrowLeft');
    await comeToRest(page, scene, steps.at(-2)?.step ?? '');
    expect(errors()).toEqual([]);
  });
}

test('an older browser follows the number of a note to the list, and back', async ({ page }) => {
  const errors = await bringOlderBrowser(page);
  await page.setViewportSize({ width: 900, height: 800 });
  const { chapter, scene, step } = stepSaying(/\[\^note-\d+\]/);
  await openStep(page, chapter, step);
  await comeToRest(page, scene, step);
  const reference = page.locator(`#${step} a[role="doc-noteref"]`).first();
  const note = page.locator(`.notes > ${await reference.getAttribute('href')}`);
  await reference.click();
  await expect(note).toBeInViewport();
  await page.goBack();
  await expect(reference).toBeInViewport();
  await comeToRest(page, scene, step);
  expect(errors()).toEqual([]);
});

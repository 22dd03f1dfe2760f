import { expect, type Locator } from '@playwright/test';
import { comeToRest, openStep } from './story-page.ts';
import { FULL_BLEED } from './story-under-test.ts';
import { test } from './unlit.ts';

/** Windows wide enough for a map that fills them, width and height. */
const WIDE = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;

type Edges = { readonly left: number; readonly right: number };

/** From where to where an element goes across the window, in pixels. */
async function across(element: Locator): Promise<Edges> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { left: box.x, right: box.x + box.width };
}

const meet = (a: Edges, b: Edges): boolean => a.left < b.right && b.left < a.right;

test('some maps fill the window', () => {
  expect(FULL_BLEED.length).toBeGreaterThan(0);
});

/**
 * One map of those with their text on the left, one of those on the right. That words keep to the part
 * of a picture beside the text is asked of every scene by those who look at labels.
 */
const ONE_A_SIDE = ['left', 'right'].flatMap(
  (side) => FULL_BLEED.find(({ textAt }) => textAt === side) ?? [],
);

for (const { chapter, scene, steps } of ONE_A_SIDE) {
  test(`${scene}: the land fills the window, and no words of the text lie over those of the map`, async ({
    page,
  }) => {
    const [step = ''] = steps;
    await openStep(page, chapter, step);
    const stage = page.locator(`[data-stage="${scene}"]`);
    for (const [width, height] of WIDE) {
      await page.setViewportSize({ width, height });
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
      await comeToRest(page, scene, step);
      const window = await page.evaluate(() => document.documentElement.clientWidth);
      expect(await across(stage.locator('.stage-live'))).toEqual({ left: 0, right: window });
      const text = await across(page.locator(`#${step} p`).first());
      for (const part of [stage.locator('.stage-subject'), stage.locator('.stage-bar')])
        expect(meet(text, await across(part)), `at ${width}`).toBe(false);
      const words = await stage.locator('svg text').all();
      expect(words.length).toBeGreaterThan(0);
      for (const each of words)
        expect(meet(text, await across(each)), await each.textContent().then(String)).toBe(false);
    }
  });
}

test('a map that fills the window lets readers reach it between the words', async ({ page }) => {
  const [map] = FULL_BLEED;
  if (!map) throw new Error('No map fills the window.');
  const [step = ''] = map.steps;
  await page.setViewportSize({ width: 1280, height: 800 });
  await openStep(page, map.chapter, step);
  await comeToRest(page, map.scene, step);
  const text = await page.locator(`#${step} p`).first().boundingBox();
  const at = await page.evaluate(
    ([x, y]) => {
      const isOnMap = (top: number): boolean =>
        document.elementFromPoint(x, top)?.closest('[data-stage]') !== null;
      return { between: isOnMap(30), onWords: isOnMap(y) };
    },
    [(text?.x ?? 0) + 20, (text?.y ?? 0) + 10] as const,
  );
  expect(at).toEqual({ between: true, onWords: false });
});

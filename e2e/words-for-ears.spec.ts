import { expect, test } from '@playwright/test';
import { comeToRest, openStep } from './story-page.ts';
import { LONGEST_CHAPTER, SCENES, sceneWith } from './story-under-test.ts';

const CHAPTER = LONGEST_CHAPTER ?? '';
const { scene, steps } = SCENES.find(({ chapter }) => chapter === CHAPTER) ?? sceneWith(1);

test('what a picture shows is heard once, and is not found where nobody sees it', async ({
  page,
}) => {
  const [step = ''] = steps;
  await openStep(page, CHAPTER, step);
  await comeToRest(page, scene, step);
  await page.locator(`[data-stage="${scene}"] [role="listbox"]`).focus();
  await page.keyboard.press('ArrowRight');
  const pictures = page.locator('[data-step]').getByRole('img');
  const told = await pictures.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? each.getAttribute('alt') ?? ''),
  );
  expect(told.length).toBe(await page.locator('[data-step]').count());
  expect(Math.min(...told.map((words) => words.length))).toBeGreaterThan(30);
  const found = await page.evaluate(
    (all) =>
      all.filter((words) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(text: string): boolean }).find(words);
      }),
    told,
  );
  expect(found).toEqual([]);
  const outOfSight = await page.evaluate(() => {
    const words = document.createTreeWalker(
      document.querySelector('.prose') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const unseen: string[] = [];
    while (words.nextNode()) {
      const { textContent, parentElement } = words.currentNode;
      const isShown = parentElement?.checkVisibility({ visibilityProperty: true }) === true;
      if (textContent?.trim() && isShown && parentElement.clientWidth === 1)
        unseen.push(textContent.trim());
    }
    return unseen;
  });
  expect(outOfSight).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('what a picture shows is heard once', async ({ page }) => {
    await page.goto(`/chapters/${CHAPTER}/`);
    await expect(page.locator('[data-step]').getByRole('img')).toHaveCount(
      await page.locator('[data-step]').count(),
    );
  });
});

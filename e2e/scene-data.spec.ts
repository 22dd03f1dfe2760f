import { expect } from '@playwright/test';
import { sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

const { chapter, scene } = sceneWith(2);

for (const [where, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['an upright tablet', { width: 768, height: 1024 }],
  ['a desk', { width: 1280, height: 800 }],
  ['a wide window', { width: 1920, height: 1080 }],
] as const) {
  test(
    `the data of a scene opens below it, and no stage stands over it, on ${where}`,
    {
      tag: '@any-story',
    },
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`/chapters/${chapter}/`);
      await expect(page.locator('html')).toHaveAttribute('data-story', 'running');
      const data = page.locator(`[data-scene="${scene}"] ~ details`).first();
      // A press at its far end, too, reaches it.
      const { width, height } = (await data.locator('summary').boundingBox()) ?? fail();
      await data.locator('summary').click({ position: { x: width - 4, y: height - 4 } });
      await page.keyboard.press('Tab');
      await expect(data.getByRole('region'), 'Tab goes to its beginning').toBeFocused();
      const table = data.locator('table');
      await table.scrollIntoViewIfNeeded();
      const covered = await table.evaluate((each) => {
        const [all, shown] = [each, each.closest('details') ?? each].map((it) =>
          it.getBoundingClientRect(),
        );
        const top = Math.max(0, all?.top ?? 0);
        const bottom = Math.min(innerHeight, all?.bottom ?? 0);
        // A wide table is scrolled sideways within the width of what holds it.
        const right = Math.min(all?.right ?? 0, shown?.right ?? 0);
        return [(all?.left ?? 0) + 5, right - 5].flatMap((x) =>
          [top + 5, (top + bottom) / 2, bottom - 5].filter(
            (y) => !each.contains(document.elementFromPoint(x, y)),
          ),
        );
      });
      expect(covered).toEqual([]);
    },
  );
}

test('what only a closed table says can be found: a link to its words opens it', async ({
  page,
}) => {
  await page.goto(`/chapters/${chapter}/`);
  const words = await page.$$eval('details:not([open]) td', (cells) => {
    const seen = document.body.innerText;
    const texts = cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    return texts.findLast((text) => text.length > 12 && text.length < 80 && !seen.includes(text));
  });
  expect(words).toBeDefined();
  await page.goto('about:blank');
  await page.goto(
    `/chapters/${chapter}/#:~:text=${encodeURIComponent(words ?? '').replaceAll('-', '%2D')}`,
  );
  const cell = page.locator('td').filter({ hasText: words ?? '' });
  await expect(cell.first()).toBeInViewport();
});

function fail(): never {
  throw new Error('The scene has no data to open.');
}

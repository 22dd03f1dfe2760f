import { expect, test, type Page } from '@playwright/test';
import { totalShift, watchLayoutShifts, type LayoutShift } from './layout-shifts.ts';
import { CHAPTERS } from './story-page.ts';

/** Scores below this nobody can see: a hundredth of what counts as moving at all. */
const STILL = 0.01;

const READERS = [
  {
    who: 'on a phone, by finger',
    viewport: { width: 390, height: 844 },
    goOn: (page: Page) => page.mouse.wheel(0, 700),
  },
  {
    who: 'at a desk, by keyboard',
    viewport: { width: 1280, height: 800 },
    goOn: (page: Page) => page.keyboard.press('PageDown'),
  },
] as const;

for (const chapter of CHAPTERS) {
  for (const { who, viewport, goOn } of READERS) {
    test(`${chapter} ${who}: nothing moves while it loads or is read`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      const shifts = await watchLayoutShifts(page);
      await page.goto(`/chapters/${chapter}/`, { waitUntil: 'networkidle' });
      expectStill(await shifts(), 'while loading');
      await page.mouse.move(viewport.width / 2, viewport.height - 100);
      await expect(async () => {
        await goOn(page);
        const left = await page.evaluate(
          () => document.documentElement.scrollHeight - innerHeight - scrollY,
        );
        expect(left, 'the end of the page is reached').toBeLessThan(2);
      }).toPass({ intervals: [150], timeout: 90_000 });
      expectStill(await shifts(), 'while reading');
    });
  }
}

function expectStill(shifts: readonly LayoutShift[], when: string): void {
  const what = shifts.map(({ value, what }) => `${value.toFixed(3)} ${what.join(', ')}`).join('; ');
  expect(totalShift(shifts), `${when}: ${what}`).toBeLessThan(STILL);
}

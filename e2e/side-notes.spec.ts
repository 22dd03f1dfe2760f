import { expect } from '@playwright/test';
import { OFTEN } from './often.ts';
import { CHAPTERS } from './story-under-test.ts';
import { test } from './unlit.ts';

test('notes stand in the margin beside their lines where there is one, and over nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1680, height: 1000 });
  const shown = page.locator('.side-note:not([hidden])');
  for (const chapter of CHAPTERS) {
    await page.goto(`/chapters/${chapter}/`);
    if ((await page.locator('.prose > p .noteref').count()) < 3) continue;
    await expect.poll(() => shown.count(), OFTEN).toBeGreaterThan(2);
    break;
  }
  const faults = await page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.side-note:not([hidden])')].map((note) => ({
      says: note.textContent,
      box: boxOf(note),
    }));
    const taken = [
      ...boxes.map(({ box }) => box),
      ...[...document.querySelectorAll('.scene.is-full-bleed, .stage, .step, .prose > p')].map(
        boxOf,
      ),
    ];
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return boxes.filter(({ box }) => taken.some((each) => each !== box && meet(box, each)));
  });
  expect(faults).toEqual([]);

  const number = await shown.first().locator('.note-number').textContent();
  const reference = page.locator(`.noteref[href="#note-${number}"]`).first();
  const level = async () => {
    const [note, line] = [await shown.first().boundingBox(), await reference.boundingBox()];
    return Math.abs((note?.y ?? 0) - (line?.y ?? 0));
  };
  await reference.scrollIntoViewIfNeeded();
  expect(await level()).toBeLessThan(40);
  const open = page.locator('[popover]:popover-open');
  await reference.click();
  await expect(shown.first()).toHaveAttribute('data-meant', '');
  await expect(open, 'what stands beside needs no box').toHaveCount(0);
  await reference.press('Enter');
  await expect(open, 'keys and readers’ software are led to the note as ever').toBeVisible();
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(shown.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(shown.first()).toBeHidden();
});

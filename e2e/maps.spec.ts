import { expect, test, type Page } from '@playwright/test';
import { comeToRest, openStep, stepsOf } from './story-page.ts';

const SIZES = [
  { width: 800, height: 600, suffix: '' },
  { width: 360, height: 400, suffix: '-narrow' },
] as const;

/** Where every mark of a drawing stands, in pixels from the drawing's corner. */
function positionsIn(
  page: Page,
  selector: string,
): Promise<Record<string, readonly [number, number]>> {
  return page.$eval(selector, (root) => {
    const corner = root.getBoundingClientRect();
    const marks = [...root.querySelectorAll('[data-notes]')].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const key = `${mark.tagName} ${mark.getAttribute('data-key')}`;
      return [key, [left + width / 2 - corner.left, top + height / 2 - corner.top]] as const;
    });
    return Object.fromEntries(marks);
  });
}

for (const [chapter, scene] of [
  ['introduction', 'where'],
  ['separation', 'border'],
  ['separation', 'borderlands'],
  ['separation', 'euphrates-region'],
] as const) {
  test(`${scene}: Leaflet puts every mark where the still has it, to within 2 pixels`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/chapters/${chapter}/`);
    const steps = (await stepsOf(page)).filter((step) => step.scene === scene);
    for (const { width, height, suffix } of SIZES) {
      for (const { step } of steps) {
        await openStep(page, chapter, step);
        await page.addStyleTag({
          content: `.stage-live { inset: 0 auto auto 0 !important; width: ${width}px !important; height: ${height}px !important; }`,
        });
        await comeToRest(page, scene, step);
        const still = await (
          await page.request.get(`/figures/${scene}/${step}${suffix}.svg`)
        ).text();
        await page.evaluate((svg) => {
          document.getElementById('still-beside')?.remove();
          const holder = document.createElement('div');
          holder.id = 'still-beside';
          holder.innerHTML = svg;
          document.body.append(holder);
        }, still);
        await expect(async () => {
          const live = await positionsIn(page, `[data-stage="${scene}"] .stage-live`);
          const wanted = await positionsIn(page, '#still-beside svg');
          expect(Object.keys(live).toSorted()).toEqual(Object.keys(wanted).toSorted());
          expect(Object.keys(wanted).length).toBeGreaterThan(1);
          for (const [key, [x, y]] of Object.entries(wanted)) {
            const [liveX, liveY] = live[key] ?? [NaN, NaN];
            expect(Math.hypot(liveX - x, liveY - y), `${step}, ${key}`).toBeLessThan(2);
          }
        }).toPass({ timeout: 5000 });
      }
    }
  });
}

test('a map stage says which view it shows, and exploring leads back to the telling', async ({
  page,
}) => {
  await openStep(page, 'introduction', 'fertile-land');
  await comeToRest(page, 'where', 'fertile-land');
  const stage = page.locator('[data-stage="where"]');
  const told = await stage.getAttribute('data-view');
  expect(told).toMatch(/^-?\d+\.\d{4},-?\d+\.\d{4},\d+\.\d{2}$/);
  const explore = stage.locator('[data-explore]');
  await explore.click();
  const box = await stage.boundingBox();
  if (!box) throw new Error('The stage is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => stage.getAttribute('data-view')).not.toBe(told);
  await expect(explore).toHaveText('Back to the story');
  await explore.click();
  await expect.poll(() => stage.getAttribute('data-view')).toBe(told);

  await explore.click();
  await page.evaluate(() => document.getElementById('into-iraq-2003')?.scrollIntoView());
  await comeToRest(page, 'where', 'into-iraq-2003');
  await expect(explore, 'reading on takes the map back').toHaveText('Explore the map');
});

test('before the reader asks to explore, the wheel over a map scrolls the page', async ({
  page,
}) => {
  await openStep(page, 'introduction', 'fertile-land');
  await comeToRest(page, 'where', 'fertile-land');
  const box = await page.locator('[data-stage="where"]').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

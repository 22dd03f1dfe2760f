import { expect, type Page } from '@playwright/test';
import { openFigureStage } from './figure-stage.ts';
import { OFTEN } from './often.ts';
import { comeToRest, openStep, stepsOf } from './story-page.ts';
import { MAPS_OF_ALL_MARKS, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

/** The endings of a still's two files: for wide windows and for narrow ones. */
const SUFFIXES = ['', '-narrow'] as const;

/** A map that one chapter shows in several states. */
const MAP = sceneWith(2, 'map');
const [FIRST = '', NEXT = ''] = MAP.steps;

// A still is laid beside the live map by its markup, which the site’s own pages let no script write.
test.use({ bypassCSP: true });

type Position = readonly [x: number, y: number];

/** Where every mark of a drawing stands, in pixels from the drawing's corner. */
function positionsIn(page: Page, selector: string): Promise<Record<string, Position>> {
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

/** Put a still into the page, in the page's own faces, and give the stage's drawing its size. */
function layStillBeside(page: Page, svg: string): Promise<void> {
  return page.evaluate((markup) => {
    document.getElementById('still-beside')?.remove();
    const holder = document.createElement('div');
    holder.id = 'still-beside';
    holder.innerHTML = markup;
    document.body.append(holder);
    const still = holder.querySelector('svg');
    const parts = document.querySelectorAll<HTMLElement>('.stage-live, .stage-subject');
    if (!still || parts.length < 2) throw new Error('There is no still, or no stage.');
    const [width, height] = [still.getAttribute('width'), still.getAttribute('height')];
    for (const part of parts)
      part.style.cssText = `inset: 0 auto auto 0; width: ${width}px; height: ${height}px`;
  }, svg);
}

for (const scene of MAPS_OF_ALL_MARKS) {
  test(`${scene}: Leaflet puts every mark where the still has it, to within 2 pixels`, async ({
    page,
  }) => {
    await openFigureStage(page, scene);
    const steps = await stepsOf(page);
    expect(steps.length).toBeGreaterThan(0);
    for (const suffix of SUFFIXES) {
      for (const { step } of steps) {
        const still = await page.request.get(`/stills/${scene}/${step}${suffix}.svg`);
        await layStillBeside(page, await still.text());
        await page.evaluate((id) => (location.hash = id), step);
        await comeToRest(page, scene, step);
        await expect(async () => {
          const live = await positionsIn(page, `[data-stage="${scene}"] .stage-live`);
          const wanted = await positionsIn(page, '#still-beside svg');
          expect(Object.keys(live).toSorted()).toEqual(Object.keys(wanted).toSorted());
          expect(Object.keys(wanted).length).toBeGreaterThan(1);
          for (const [key, [x, y]] of Object.entries(wanted)) {
            const [liveX, liveY] = live[key] ?? [NaN, NaN];
            expect(Math.hypot(liveX - x, liveY - y), `${step}, ${key}`).toBeLessThan(2);
          }
        }).toPass();
      }
    }
  });
}

test('a map stage says which view it shows; whoever takes hold of it is led back to the telling', async ({
  page,
}) => {
  await openStep(page, MAP.chapter, FIRST);
  await comeToRest(page, MAP.scene, FIRST);
  const stage = page.locator(`[data-stage="${MAP.scene}"]`);
  const told = await stage.getAttribute('data-view');
  expect(told).toMatch(/^-?\d+\.\d{4},-?\d+\.\d{4},\d+\.\d{2}$/);
  const explore = stage.locator('[data-part="explore"]');
  const box = await stage.locator('[data-part="subject"]').boundingBox();
  if (!box) throw new Error('The stage is not on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const drag = async (): Promise<void> => {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 120, middle.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => stage.getAttribute('data-view'), OFTEN).not.toBe(told);
    await expect(explore).toHaveText('Back to the story');
  };
  const top = await page.evaluate(() => scrollY);
  const address = page.url();
  const ways = [
    () => explore.click(),
    () => page.keyboard.press('Escape'),
    () => page.evaluate(() => history.back()),
  ];
  for (const way of ways) {
    await drag();
    await way();
    await expect.poll(() => stage.getAttribute('data-view'), OFTEN).toBe(told);
    expect([await page.evaluate(() => scrollY), page.url()]).toEqual([top, address]);
  }

  await explore.click();
  const nearer = stage.getByRole('button', { name: 'Zoom in' });
  await nearer.press('Space');
  await expect.poll(() => stage.getAttribute('data-view'), OFTEN).not.toBe(told);
  expect(await page.evaluate(() => scrollY), 'Space is for the button').toBe(top);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), NEXT);
  await comeToRest(page, MAP.scene, NEXT);
  await expect(explore, 'reading on takes the map back').not.toHaveText('Back to the story');
});

test('a map takes no wheel from the page, explored or not', async ({ page }) => {
  await openStep(page, MAP.chapter, FIRST);
  await comeToRest(page, MAP.scene, FIRST);
  const stage = page.locator(`[data-stage="${MAP.scene}"]`);
  const box = await stage.locator('[data-part="subject"]').boundingBox();
  const scrolls = async (): Promise<void> => {
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate(() => scrollY), OFTEN).toBeGreaterThan(before);
  };
  await scrolls();
  await stage.locator('[data-part="explore"]').click();
  await scrolls();
});

import { expect, type Locator } from '@playwright/test';
import { comeToRest, openStep } from './story-page.ts';
import { DATED_STEPS, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

const WALKED = sceneWith(3);
const [FIRST = '', SECOND = '', THIRD = ''] = WALKED.steps;

const inkOf = (text: Locator): Promise<string> =>
  text.evaluate((element) => getComputedStyle(element).color);

test('the step that is shown stands in full ink, its neighbors in fainter', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStep(page, WALKED.chapter, SECOND);
  await comeToRest(page, WALKED.scene, SECOND);
  const inks = await Promise.all(
    [FIRST, SECOND, THIRD].map((id) => inkOf(page.locator(`#${id} p`).last())),
  );
  expect(inks[1]).toBe(await inkOf(page.locator('body')));
  expect(inks[0]).not.toBe(inks[1]);
  expect(inks[2]).toBe(inks[0]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('all steps stand in full ink', async ({ page }) => {
    await page.goto(`/chapters/${WALKED.chapter}/`);
    const full = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    for (const id of WALKED.steps)
      expect(await inkOf(page.locator(`#${id} > p:not([class])`).first())).toBe(full);
  });

  test('a step says when or where it is above its text', async ({ page, request }) => {
    // The words and where they stand, not the pictures, which are most of a page.
    await page.route(/\.(svg|avif)$/, (route) => route.abort());
    expect(DATED_STEPS.length).toBeGreaterThan(0);
    for (const shown of new Set(DATED_STEPS.map(({ chapter }) => chapter))) {
      for (const address of [`/chapters/${shown}/`, `/embed/chapters/${shown}/?mode=stack`]) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const dated = DATED_STEPS.filter(({ chapter }) => chapter === shown);
        const seen = await page.evaluate(
          (all) =>
            all.map(({ step }) => {
              const first = document.querySelector<HTMLElement>(`#${step} p`);
              return first?.checkVisibility() === true && first.offsetHeight > 0
                ? first.textContent.trim()
                : undefined;
            }),
          dated,
        );
        expect(seen, address).toEqual(dated.map(({ dateline }) => dateline));
      }
    }
    const feed = await (await request.get('/feed.xml')).text();
    for (const { dateline } of DATED_STEPS) expect(feed).toContain(dateline);
  });
});

test('on a phone an “i” says whose data a map shows, without its picture being left', async ({
  page,
}) => {
  const map = sceneWith(1, 'map');
  const [step = ''] = map.steps;
  await page.setViewportSize({ width: 390, height: 740 });
  await openStep(page, map.chapter, step);
  await comeToRest(page, map.scene, step);
  const stage = page.locator(`[data-stage="${map.scene}"]`);
  const credits = stage.locator('svg .credit');
  expect(await credits.count()).toBeGreaterThan(0);
  await expect(credits.filter({ visible: true })).toHaveCount(0);
  const about = stage.locator('[data-part="bar"] details');
  const button = about.locator('summary');
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const said = about.locator('p').last();
  await expect(said).toBeHidden();
  await button.click();
  await expect(said).toBeInViewport();
  const words = (await credits.allTextContents()).join(' · ').split(' · ');
  for (const credit of words.filter((each) => !each.includes(':')))
    await expect(said).toContainText(credit.replace(/\.$/, ''));
  await button.click();
  await expect(said).toBeHidden();
});

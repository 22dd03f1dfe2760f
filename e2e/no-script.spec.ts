import { expect, test } from '@playwright/test';
import { comeToRest, comeToShow, openStep, stepsOf } from './story-page.ts';
import { CHAPTERS, sceneWith } from './story-under-test.ts';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const chapter of CHAPTERS) {
    test(
      `${chapter}: every step shows its own still in the flow of the text`,
      { tag: ['@quick', '@any-story'] },
      async ({ page }) => {
        await page.goto(`/chapters/${chapter}/`);
        await expect(page.locator('.stage:visible')).toHaveCount(0);
        const steps = await page.locator('[data-step]').evaluateAll((all) =>
          all.map((step) => {
            const images = [...step.querySelectorAll<HTMLImageElement>('.still img')];
            const { alt, src } = images[0] ?? { alt: '', src: '' };
            const isVisible = images.every(
              (image) =>
                image.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
                image.offsetHeight > 100,
            );
            return { id: step.id, count: images.length, isVisible, alt: alt.length, src };
          }),
        );
        expect(steps.length).toBeGreaterThan(0);
        for (const { id, count, isVisible, alt, src } of steps) {
          expect({ count, isVisible }, id).toEqual({ count: 1, isVisible: true });
          expect(src).toMatch(new RegExp(`/${id}\\.svg$`));
          expect(alt, id).toBeGreaterThan(30);
        }
        const last = page.locator('[data-step] .still img').last();
        await last.scrollIntoViewIfNeeded();
        await expect
          .poll(() => last.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
      },
    );
  }

  test(
    'a note reference leads to its note, and the note back to the reference',
    { tag: '@any-story' },
    async ({ page }) => {
      await page.goto(`/chapters/${CHAPTERS[0]}/`);
      const reference = page.locator('a[role="doc-noteref"]').first();
      const note = (await reference.getAttribute('href')) ?? '';
      const place = `#${await reference.getAttribute('id')}`;
      await reference.click();
      await expect(page).toHaveURL(new RegExp(`${note}$`));
      await page.locator(`${note} a[role="doc-backlink"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`${place}$`));
      await expect(page.locator(place)).toBeInViewport();
    },
  );
});

for (const [what, blocked] of [
  ['every script', '**/*.js'],
  ['the data of every scene', '**/drawing.json'],
] as const) {
  test(
    `where ${what} fails to load, each step still has its picture`,
    { tag: '@any-story' },
    async ({ page }) => {
      await page.route(blocked, (route) => route.abort());
      await page.goto(`/chapters/${sceneWith(2).chapter}/`);
      const [, second] = await stepsOf(page);
      await page.evaluate(
        (id) => document.getElementById(id)?.scrollIntoView(),
        second?.step ?? '',
      );
      const picture = page.locator(`img[src$="/${second?.step}.svg"]:visible`);
      await expect(picture.first()).toBeVisible();
      await expect
        .poll(() => picture.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      await expect(page.locator(`#${second?.step}`)).toBeVisible();
    },
  );
}

test('where the data of one state is missing, its still is shown, and the next one is live again', async ({
  page,
}) => {
  const { chapter, scene, steps } = sceneWith(3, 'map');
  const [first = '', second = '', third = ''] = steps;
  await page.goto(`/chapters/${chapter}/`);
  const missing = await page.locator(`#${second}`).getAttribute('data-state');
  await page.route(`**/${scene}/drawing.json`, async (route) => {
    const answer = await route.fetch();
    const data = (await answer.json()) as { states: Record<string, unknown> };
    delete data.states[missing ?? ''];
    await route.fulfill({ response: answer, json: data });
  });
  await openStep(page, chapter, first);
  await comeToRest(page, scene, first);
  const stage = page.locator(`[data-stage="${scene}"]`);
  await stage.locator('[data-go="1"]').click();
  await comeToShow(page, scene, second);
  await expect(stage.locator(`img[src$="/${second}.svg"]`)).toBeVisible();
  await expect(stage.locator('.stage-live')).toBeHidden();
  await stage.locator('[data-go="1"]').click();
  await comeToRest(page, scene, third);
  await expect(stage.locator('.stage-live')).toBeVisible();
  await expect(stage.locator('img')).toHaveCount(0);
});

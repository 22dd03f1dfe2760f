import { expect, type Page } from '@playwright/test';
import { FACES, holdRequests } from './hold-requests.ts';
import { OFTEN } from './often.ts';
import { comeToStand } from './read-through.ts';
import { comeToRest, comeToShow, openStep, stepsOf } from './story-page.ts';
import { sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

/** A map of several steps, and its second one, which is above no chapter’s beginning. */
const WALKED = sceneWith(3, 'map');
const SECOND = WALKED.steps[1] ?? '';

/** Windows that break a plain scrollama page, one after the other: width × height in pixels. */
const CHANGES = [
  ['an address bar that comes and goes', [390, 844], [390, 760], [390, 844]],
  ['turning the phone, and turning it back', [390, 844], [844, 390], [390, 844]],
  ['a keyboard that covers half', [390, 844], [390, 420]],
  ['a tablet made narrow', [1024, 768], [507, 768]],
  ['a window made tall', [1280, 600], [1280, 1400]],
] as const;

/** Where the style sheet says that the stages of the page stand. */
const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--stage-place').trim(),
  );

/** The step whose text is at the reading line, worked out anew from where everything stands. */
async function stepAtLine(page: Page, scene: string): Promise<string | undefined> {
  const share = (await placeOf(page)) === 'beside' ? 0.6 : 0.82;
  return page.$$eval(
    `[data-scene="${scene}"] [data-step]`,
    (steps, line) =>
      (steps.findLast((step) => step.getBoundingClientRect().top <= innerHeight * line) ?? steps[0])
        ?.id,
    share,
  );
}

for (const [name, [width, height], ...next] of CHANGES) {
  test(`after ${name} every step still shows, and the stage is at the line at once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/chapters/${WALKED.chapter}/#${SECOND}`);
    const stage = page.locator(`[data-stage="${WALKED.scene}"]`);
    for (const [nextWidth, nextHeight] of next) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), SECOND);
      await comeToShow(page, WALKED.scene, SECOND);
      await page.setViewportSize({ width: nextWidth, height: nextHeight });
      await expect
        .poll(
          async () =>
            (await stage.getAttribute('data-shows')) === (await stepAtLine(page, WALKED.scene)),
          OFTEN,
        )
        .toBe(true);
      for (const step of WALKED.steps) {
        await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
        await comeToShow(page, WALKED.scene, step);
      }
    }
  });
}

test('in every window stages stand where the style sheet says that they do', async ({ page }) => {
  await page.goto(`/chapters/${WALKED.chapter}/`);
  const [first] = await stepsOf(page);
  await openStep(page, WALKED.chapter, first?.step ?? '');
  const picture = page.locator(`[data-stage="${first?.scene}"] .stage-subject`);
  const text = page.locator(`#${first?.step} p`).first();
  for (const [width, height] of CHANGES.flatMap<readonly [number, number]>(
    ([, ...windows]) => windows,
  )) {
    await page.setViewportSize({ width, height });
    await expect(async () => {
      const [stage, words] = [await picture.boundingBox(), await text.boundingBox()];
      if (!stage || !words) throw new Error('The scene is not on the page.');
      const isBeside = words.x + words.width <= stage.x || stage.x + stage.width <= words.x;
      expect(await placeOf(page), `${width} by ${height}`).toBe(isBeside ? 'beside' : 'above');
    }).toPass();
  }
});

test('fonts that come late and a tab that was hidden leave the stage at the line', async ({
  page,
}) => {
  const letFacesCome = await holdRequests(page, FACES);
  await page.goto(`/chapters/${WALKED.chapter}/#${SECOND}`, { waitUntil: 'commit' });
  const stage = page.locator(`[data-stage="${WALKED.scene}"]`);
  await expect(stage).toHaveAttribute('data-live', '');
  letFacesCome();
  await comeToRest(page, WALKED.scene, SECOND);
  await comeToStand(page);
  await expect(page.locator(`#${SECOND}`)).toBeInViewport();
  const steps = (await stepsOf(page)).map(({ step }) => step);
  const next = steps[steps.indexOf(SECOND) + 1] ?? '';
  // What moves by a transform tells no observer of sizes, and is no scroll.
  const moveUp = (step: string, event: 'visibilitychange' | 'pageshow'): Promise<void> =>
    page.evaluate(
      ([to, from, name]) => {
        const top = (id: string): number =>
          document.getElementById(id)?.getBoundingClientRect().top ?? 0;
        const by = top(from) - top(to);
        for (const each of document.querySelectorAll<HTMLElement>('[data-step]'))
          each.style.transform = by === 0 ? '' : `translateY(${by}px)`;
        (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
      },
      [step, SECOND, event] as const,
    );
  for (const event of ['visibilitychange', 'pageshow'] as const) {
    await moveUp(next, event);
    await expect(stage, event).toHaveAttribute('data-shows', next);
    await moveUp(SECOND, event);
    await expect(stage, event).toHaveAttribute('data-shows', SECOND);
  }
});

test('in a low window, as at twice the size, the picture stands beside its text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(`/chapters/${WALKED.chapter}/#${SECOND}`);
  const stage = page.locator(`[data-stage="${WALKED.scene}"]`);
  await expect(stage).toHaveAttribute('data-settled', '');
  const picture = await stage.locator('.stage-subject').boundingBox();
  const text = await page.locator(`#${SECOND} p`).first().boundingBox();
  expect(picture?.height).toBeGreaterThan(320);
  expect(picture?.width).toBeGreaterThan(300);
  expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(picture?.x ?? 0);
});

test('in a window too small for a stage, as at four times the size, each step has its still', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`/chapters/${WALKED.chapter}/#${SECOND}`);
  await expect(page.locator(`[data-stage="${WALKED.scene}"]`)).toBeHidden();
  await expect(page.locator(`#${SECOND} .still img`)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.locator(`[data-stage="${WALKED.scene}"][data-live] .stage-live`)).toBeVisible();
  await expect(page.locator(`#${SECOND} .still img`)).toBeHidden();
  expect(errors).toEqual([]);
});

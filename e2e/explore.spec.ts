import { expect, type Page } from '@playwright/test';
import { OFTEN } from './often.ts';
import { comeToRest, openStep } from './story-page.ts';
import { sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

/** Spread two fingers around a point until they are four times as far apart. */
async function spreadFingers(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [
        { x: x - apart, y },
        { x: x + apart, y },
      ],
    });
  await touch('touchStart', 20);
  for (const apart of [40, 60, 80]) await touch('touchMove', apart);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

for (const { kind, invitation } of [
  { kind: 'map', invitation: 'Explore the map' },
  { kind: 'units', invitation: 'Look closer' },
])
  test(`on a phone a picture (${kind}) is explored on the whole window, and leads back`, async ({
    page,
  }) => {
    const { chapter, scene, steps } = sceneWith(2, kind);
    const [first = ''] = steps;
    await openStep(page, chapter, first);
    await comeToRest(page, scene, first);
    const stage = page.locator(`[data-stage="${scene}"]`);
    const picture = stage.locator('[data-part="picture"]');
    const explore = stage.locator('[data-part="explore"]');
    const drawing = stage.locator(
      '[data-part="live"] > svg, [data-part="live"] [data-key="ground"]',
    );
    const how = () =>
      drawing
        .first()
        .evaluate((svg) => `${svg.getAttribute('transform')} ${getComputedStyle(svg).transform}`);
    const place = await picture.boundingBox();
    const top = await page.evaluate(() => scrollY);
    for (const way of [
      () => explore.click(),
      () => page.keyboard.press('Escape'),
      () => page.evaluate(() => history.back()),
    ]) {
      await explore.click();
      await expect.poll(async () => (await picture.boundingBox())?.y, OFTEN).toBe(0);
      expect((await picture.boundingBox())?.height).toBeGreaterThan(700);
      await comeToRest(page, scene, first);
      const whole = await how();
      await spreadFingers(page, 190, 300);
      await expect.poll(how, OFTEN).not.toBe(whole);
      await expect(
        stage.locator('[aria-hidden="true"] :is(a[href], button, [tabindex="0"])'),
        'nothing can be focused in what is hidden from those who listen',
      ).toHaveCount(0);
      await way();
      await expect(explore).toHaveText(invitation);
      await expect.poll(() => picture.boundingBox(), OFTEN).toEqual(place);
      expect(await page.evaluate(() => scrollY)).toBe(top);
      await expect(explore).toBeFocused();
    }

    // In its place two fingers take it, too.
    await comeToRest(page, scene, first);
    const told = await how();
    await spreadFingers(page, 190, 200);
    await expect.poll(how, OFTEN).not.toBe(told);
    await expect(explore).toHaveText('Back to the story');
    await explore.click();

    // Whoever has no arrow keys finds the marks in a list.
    await comeToRest(page, scene, first);
    const list = stage.locator('[data-part="list"]');
    await list.locator('summary').press('Enter');
    const marks = list.getByRole('button');
    await expect(marks).not.toHaveCount(0);
    await marks.first().click();
    await expect(page.locator('[popover]:popover-open')).toContainText(
      (await marks.first().textContent()) ?? '',
    );
  });

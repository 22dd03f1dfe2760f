import { expect } from '@playwright/test';
import { FACES, holdRequests } from './hold-requests.ts';
import { comeToRest, expectSamePicture, marksOn, openStep, stepsOf } from './story-page.ts';
import { CHAPTERS } from './story-under-test.ts';
import { test } from './unlit.ts';

for (const chapter of CHAPTERS) {
  test(`${chapter}: a picture has not settled before the faces of its words are there`, async ({
    page,
    context,
  }) => {
    const letFacesCome = await holdRequests(page, FACES);
    // A page that waits for its faces does not load to the end.
    await page.goto(`/chapters/${chapter}/`, { waitUntil: 'commit' });
    await page.waitForSelector('html[data-story="running"]');
    const [first] = await stepsOf(page);
    if (!first) throw new Error('The chapter has no step.');
    const stage = page.locator(`[data-stage="${first.scene}"]`);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), first.step);
    await expect(stage).toHaveAttribute('data-live', '');
    const settled = await stage.evaluate(async (element) => {
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
      return 'settled' in (element as HTMLElement).dataset;
    });
    expect(settled, 'it says that it has settled, in other faces than its own').toBe(false);

    letFacesCome();
    await comeToRest(page, first.scene, first.step);
    const seen = await marksOn(page, first.scene);
    const direct = await context.newPage();
    await openStep(direct, chapter, first.step);
    await comeToRest(direct, first.scene, first.step);
    expectSamePicture(seen, await marksOn(direct, first.scene), first.step);
  });
}

import { expect } from '@playwright/test';
import { comeToRest, stepsOf } from './story-page.ts';
import { SCENES, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { chapter, scene } of [
  SCENES.find(({ kind }) => kind !== 'map'),
  sceneWith(2, 'map'),
].filter((each) => each !== undefined)) {
  test(`${scene} cuts from state to state for a reader who wants less motion`, async ({ page }) => {
    await page.goto(`/chapters/${chapter}/`);
    const steps = (await stepsOf(page)).filter((step) => step.scene === scene);
    await page.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView(),
      steps[0]?.step ?? '',
    );
    await comeToRest(page, scene, steps[0]?.step ?? '');
    const next = steps[1]?.step ?? '';
    await page.evaluate(
      ({ scene, to }) => {
        const stage = document.querySelector<HTMLElement>(`[data-stage="${scene}"]`);
        const moves = { moving: 0, views: new Set<string>() };
        Object.assign(window, { moves });
        const observer = new MutationObserver((changes) => {
          for (const { target, attributeName } of changes) {
            if (!(target instanceof Element)) continue;
            if (attributeName === 'data-moving' && target.hasAttribute('data-moving'))
              moves.moving++;
            if (attributeName === 'data-view')
              moves.views.add(target.getAttribute('data-view') ?? '');
          }
        });
        if (stage) observer.observe(stage, { subtree: true, attributes: true });
        document.getElementById(to)?.scrollIntoView();
      },
      { scene, to: next },
    );
    await comeToRest(page, scene, next);
    const moves = await page.evaluate(() => {
      const { moving, views } = (
        window as unknown as { moves: { moving: number; views: ReadonlySet<string> } }
      ).moves;
      return { moving, views: views.size };
    });
    expect(moves.moving).toBe(0);
    expect(moves.views, 'the map jumps to its view at once').toBeLessThanOrEqual(1);
  });
}

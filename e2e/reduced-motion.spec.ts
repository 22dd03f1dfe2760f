import { expect, test } from '@playwright/test';
import { comeToRest, stepsOf } from './story-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [chapter, scene] of [
  ['summary', 'turning-points'],
  ['introduction', 'where'],
] as const) {
  test(`${scene} cuts from state to state for a reader who wants less motion`, async ({ page }) => {
    await page.goto(`/chapters/${chapter}/`);
    const steps = (await stepsOf(page)).filter((step) => step.scene === scene);
    await page.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView(),
      steps[0]?.step ?? '',
    );
    await comeToRest(page, scene, steps[0]?.step ?? '');
    const moves = await page.evaluate(
      async ({ scene, to }) => {
        const stage = document.querySelector<HTMLElement>(`[data-stage="${scene}"]`);
        const views = new Set<string>();
        let moving = 0;
        const observer = new MutationObserver((changes) => {
          for (const { target, attributeName } of changes) {
            if (!(target instanceof Element)) continue;
            if (attributeName === 'data-moving' && target.hasAttribute('data-moving')) moving++;
            if (attributeName === 'data-view') views.add(target.getAttribute('data-view') ?? '');
          }
        });
        if (stage) observer.observe(stage, { subtree: true, attributes: true });
        document.getElementById(to)?.scrollIntoView();
        await new Promise((resolve) => setTimeout(resolve, 1200));
        return { moving, views: views.size, shows: stage?.dataset.shows };
      },
      { scene, to: steps[1]?.step ?? '' },
    );
    expect(moves.shows).toBe(steps[1]?.step);
    expect(moves.moving).toBe(0);
    expect(moves.views, 'the map jumps to its view at once').toBeLessThanOrEqual(1);
  });
}

import { expect } from '@playwright/test';
import { comeToRest, openStep } from './story-page.ts';
import { SCENES } from './story-under-test.ts';
import { test } from './unlit.ts';

/** How far down the line of progress is drawn, in pixels. */
const TRACE = 8;

/** A phone, where a stage is above the text, and a window in which it stands beside or beneath it. */
for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const)
  test(`the line of progress lies over no words of a picture, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const kinds = new Map(SCENES.map((each) => [each.kind, each]));
    expect(kinds.size).toBeGreaterThan(0);
    for (const { chapter, scene, steps } of kinds.values()) {
      const last = steps.at(-1) ?? '';
      await openStep(page, chapter, last);
      await comeToRest(page, scene, last);
      const tops = await page
        .locator(`[data-stage="${scene}"] .stage-live svg text`)
        .evaluateAll((texts) =>
          texts
            .map((text) => text.getBoundingClientRect())
            .filter((box) => box.width > 0)
            .map((box) => box.top),
        );
      expect(tops.length).toBeGreaterThan(0);
      expect(Math.min(...tops), scene).toBeGreaterThanOrEqual(TRACE);
    }
  });

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lendEyes, shared, textsInStates, type DrawnText } from './drawn-texts.ts';
import { openFigureStage } from './figure-stage.ts';
import { CHAPTERS } from './story-under-test.ts';

/** Every scene has a folder among the figures of the built site. */
const SCENES = readdirSync(join(import.meta.dirname, '../dist/figures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Windows of readers: a phone, a tablet, a notebook, a large screen. */
const WINDOWS = [
  [360, 640],
  [768, 1024],
  [1280, 720],
  [1920, 1080],
].map(([width = 0, height = 0]) => ({ width, height }));

/** What texts may share, or stand outside their stage, in pixels: no more than smoothing blurs. */
const HAIR = 1;
/** The smallest size of type, in pixels. */
const SMALLEST = 11;

type StageSize = { readonly width: number; readonly height: number };
const sizes: StageSize[] = [];

test.beforeAll('how large the stage of a chapter is in each window', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`/chapters/${CHAPTERS[0]}/`);
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    const { width, height } = (await page.locator('.stage-live').first().boundingBox()) ?? window;
    sizes.push({ width: Math.round(width), height: Math.round(height) });
  }
  await page.close();
});

test('there are figures, and stages to see them on', () => {
  expect(SCENES.length).toBeGreaterThan(0);
  expect(new Set(sizes.map(({ width, height }) => `${width} × ${height}`)).size).toBe(
    WINDOWS.length,
  );
});

/** What a reader cannot read in a drawing, in words. */
function faultsIn(texts: readonly DrawnText[], { width, height }: StageSize): string[] {
  const stage = { left: -HAIR, top: -HAIR, right: width + HAIR, bottom: height + HAIR };
  return texts.flatMap((text, i) => {
    const said = `“${text.words}”`;
    const isOut =
      text.left < stage.left ||
      text.top < stage.top ||
      text.right > stage.right ||
      text.bottom > stage.bottom;
    const overlapped = texts.slice(i + 1).filter((other) => shared(text, other) > HAIR);
    return [
      ...(isOut ? [`${said} leaves the stage`] : []),
      ...(text.fontSize < SMALLEST - 0.01 ? [`${said} is set in ${text.fontSize} px`] : []),
      ...(text.lostOn ? [`${said} lies on its own color: ${text.lostOn}`] : []),
      ...overlapped.map(({ words }) => `${said} and “${words}” overlap`),
    ];
  });
}

for (const scene of SCENES) {
  test(`${scene}: every word of every state can be read on every stage`, async ({ page }) => {
    await lendEyes(page);
    await openFigureStage(page, scene);
    const faults: string[] = [];
    for (const size of sizes) {
      const states = await page.evaluate(textsInStates, size);
      expect(states.length).toBeGreaterThan(0);
      for (const [step, texts] of states) {
        expect(texts.length, `${step} has words`).toBeGreaterThan(0);
        const where = `${step} at ${size.width} × ${size.height}`;
        faults.push(...faultsIn(texts, size).map((fault) => `${where}: ${fault}`));
      }
    }
    const faces = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => /^"?Picture /.test(family) && status !== 'unloaded')
        .map(({ status }) => status),
    );
    expect(new Set(faces), 'the words stand in the pictures’ own faces').toEqual(
      new Set(['loaded']),
    );
    expect(faults).toEqual([]);
  });
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { lendEyes, shared, textsInStates, type DrawnText, type StageRoom } from './drawn-texts.ts';
import { openFigureStage } from './figure-stage.ts';
import { FULL_BLEED, SCENES as SCENES_IN_CHAPTERS } from './story-under-test.ts';
import { test } from './unlit.ts';

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

/** Which rooms chapters give a scene in these windows: beside the text, or beneath it on its left or right. */
const rooms = { beside: [] as StageRoom[], left: [] as StageRoom[], right: [] as StageRoom[] };
const layoutOf = (id: string): keyof typeof rooms => {
  const filling = FULL_BLEED.find(({ scene }) => scene === id);
  return filling === undefined ? 'beside' : filling.textAt === 'right' ? 'right' : 'left';
};

test.beforeAll('how large the stages of chapters are in each window', async ({ browser }) => {
  const page = await browser.newPage();
  for (const [layout, measured] of Object.entries(rooms)) {
    const shown = SCENES_IN_CHAPTERS.find(({ scene }) => layoutOf(scene) === layout);
    if (shown === undefined) continue;
    await page.goto(`/chapters/${shown.chapter}/`);
    const stage = page.locator(`[data-stage="${shown.scene}"]`);
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      measured.push(await stage.evaluate(roomOf));
    }
  }
  await page.close();
});

function roomOf(stage: Element): StageRoom {
  const boxOf = (part: string) =>
    stage.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
  const [live, subject] = [boxOf('.stage-live'), boxOf('.stage-subject')];
  const [across, down] = [Math.round(subject.left - live.left), Math.round(subject.top - live.top)];
  return {
    size: { width: Math.round(live.width), height: Math.round(live.height) },
    subject: {
      left: across,
      top: down,
      right: across + Math.round(subject.width),
      bottom: down + Math.round(subject.height),
    },
  };
}

test('there are figures, and stages to see them on', () => {
  expect(SCENES.length).toBeGreaterThan(0);
  for (const measured of Object.values(rooms).filter(({ length }) => length > 0))
    expect(new Set(measured.map((room) => JSON.stringify(room))).size).toBe(WINDOWS.length);
});

/** What a reader cannot read in a drawing, in words. */
function faultsIn(texts: readonly DrawnText[], { subject }: StageRoom): string[] {
  return texts.flatMap((text, i) => {
    const said = `“${text.words}”`;
    const isOut =
      text.left < subject.left - HAIR ||
      text.top < subject.top - HAIR ||
      text.right > subject.right + HAIR ||
      text.bottom > subject.bottom + HAIR;
    const overlapped = texts.slice(i + 1).filter((other) => shared(text, other) > HAIR);
    return [
      ...(isOut ? [`${said} leaves its part of the stage`] : []),
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
    for (const room of rooms[layoutOf(scene)]) {
      const states = await page.evaluate(textsInStates, room);
      expect(states.length).toBeGreaterThan(0);
      for (const [step, texts] of states) {
        expect(texts.length, `${step} has words`).toBeGreaterThan(0);
        const where = `${step} at ${room.size.width} × ${room.size.height}`;
        faults.push(...faultsIn(texts, room).map((fault) => `${where}: ${fault}`));
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

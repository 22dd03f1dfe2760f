import { expect, type Page } from '@playwright/test';
import { CHAPTERS, sceneWith } from './story-under-test.ts';

/** A map with several states, wherever the story shows it. */
const MAP = sceneWith(2, 'map');

/** A page of each kind but the chapters. */
export const PAGES_BESIDE_CHAPTERS = [
  '/',
  '/about/',
  '/notes/',
  '/actors/',
  '/places/',
  '/figures/',
  '/search/',
  `/figures/${MAP.scene}/`,
] as const;

/** Every chapter, and a page of each other kind. */
export const PAGES = [
  ...PAGES_BESIDE_CHAPTERS,
  ...CHAPTERS.map((chapter) => `/chapters/${chapter}/`),
] as const;

/** The page to choose an embed on, and the one that says what frames and hosts tell each other. */
export const PAGES_ABOUT_EMBEDS = ['/embed/', '/embed/protocol/'] as const;

/** An embed of each kind, and of each mode. */
export const EMBEDS = [
  `/embed/chapters/${CHAPTERS[1] ?? CHAPTERS[0]}/`,
  `/embed/chapters/${CHAPTERS.at(-1)}/?mode=scroll`,
  `/embed/chapters/${CHAPTERS.at(-1)}/?mode=stack`,
  `/embed/chapters/${CHAPTERS.at(-1)}/?mode=static`,
  `/embed/chapters/${CHAPTERS.at(-1)}/?mode=present`,
  `/embed/figures/${MAP.scene}/`,
] as const;

/** A mark as it stands on the stage: what it is, where it is (pixels from the stage's corner), what it says. */
export type StandingMark = {
  readonly key: string;
  readonly notes: string | null;
  readonly tag: string;
  readonly text: string;
  readonly look: string;
  readonly box: readonly [left: number, top: number, width: number, height: number];
};

/** Every step of the page with its scene, in reading order. */
export function stepsOf(page: Page): Promise<{ step: string; scene: string }[]> {
  return page.$$eval('[data-step]', (steps) =>
    steps.map((step) => ({
      step: step.id,
      scene: step.closest('[data-scene]')?.getAttribute('data-scene') ?? '',
    })),
  );
}

/** Wait until the scene's stage shows the step, moving or not. */
export async function comeToShow(page: Page, scene: string, step: string): Promise<void> {
  await comeToSay(page, scene, { shows: step });
}

/** Wait until the scene's stage shows the step with its live drawing, at rest. */
export async function comeToRest(page: Page, scene: string, step: string): Promise<void> {
  await comeToSay(page, scene, { shows: step, live: '', settled: '' });
}

/**
 * Wait until a stage says all this of itself. It is asked in every frame: between two looks of
 * `expect` a second can pass.
 */
async function comeToSay(
  page: Page,
  scene: string,
  signs: Readonly<Record<string, string>>,
): Promise<void> {
  const stage = `[data-stage="${scene}"]`;
  const saysAll = ([selector, wanted]: readonly [string, typeof signs]): boolean => {
    const said = document.querySelector<HTMLElement>(selector)?.dataset;
    return Object.entries(wanted).every(([name, value]) => said?.[name] === value);
  };
  // Where it never does, what follows tells what it says instead.
  await page
    .waitForFunction(saysAll, [stage, signs] as const, { timeout: 20_000 })
    .catch(() => undefined);
  for (const [name, value] of Object.entries(signs))
    await expect(page.locator(stage)).toHaveAttribute(`data-${name}`, value);
}

/** Everything that a reader sees on a scene’s stage, mark by mark; asked in a page, and needs nothing from outside it. */
export function standingMarks(scene: string): StandingMark[] {
  const live = document.querySelector(`[data-stage="${scene}"] .stage-live`);
  const corner = live?.getBoundingClientRect() ?? new DOMRect();
  return [...(live?.querySelectorAll('[data-key]') ?? [])].map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const isDrawn = mark.getClientRects().length > 0 && width + height > 0;
    const style = getComputedStyle(mark);
    return {
      key: mark.getAttribute('data-key') ?? '',
      notes: mark.getAttribute('data-notes'),
      tag: mark.tagName,
      text: mark.textContent,
      look: `${mark.getAttribute('class') ?? ''} ${style.opacity} ${style.fill} ${style.stroke}`,
      box: isDrawn ? [left - corner.left, top - corner.top, width, height] : [0, 0, 0, 0],
    };
  });
}

/** Everything that a reader sees on a scene’s stage, mark by mark. */
export const marksOn = (page: Page, scene: string): Promise<StandingMark[]> =>
  page.evaluate(standingMarks, scene);

/** Fail where two pictures differ in anything but a part of a pixel. */
export function expectSamePicture(
  seen: readonly StandingMark[],
  wanted: readonly StandingMark[],
  where: string,
): void {
  const withoutBox = ({ box: _box, ...rest }: StandingMark): unknown => rest;
  expect(seen.map(withoutBox), where).toEqual(wanted.map(withoutBox));
  const off = seen.flatMap((mark, i) => {
    const other = wanted[i];
    const most = Math.max(...mark.box.map((value, s) => Math.abs(value - (other?.box[s] ?? 0))));
    return most < 1.5 ? [] : [`${mark.key} stands at ${mark.box}, not at ${other?.box}`];
  });
  expect(off, where).toEqual([]);
}

/** Open a chapter at a step, as a reader who follows a link to it. */
export async function openStep(page: Page, chapter: string, step: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/chapters/${chapter}/#${step}`);
}

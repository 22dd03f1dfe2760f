import { expect, type Page } from '@playwright/test';
import { OFTEN } from './often.ts';
import { comeToStand } from './read-through.ts';
import {
  comeToRest,
  comeToShow,
  expectSamePicture,
  marksOn,
  openStep,
  stepsOf,
} from './story-page.ts';
import { CHAPTERS, LONGEST_CHAPTER, sceneWith } from './story-under-test.ts';
import { test } from './unlit.ts';

/** A small generator with a fixed seed, so that a failing walk can be walked again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The chapter of the most steps, in several scenes. */
const LONGEST = LONGEST_CHAPTER ?? '';
/** How often the longest chapter is walked through at random. */
const WALKS = 5;

const MOVES = [
  async (page: Page, roll: (below: number) => number) => {
    await page.mouse.wheel(0, roll(4000) - 2000);
  },
  async (page: Page, roll: (below: number) => number) => {
    await page.evaluate(
      (share) => {
        scrollTo({ top: document.body.scrollHeight * share, behavior: 'instant' });
      },
      roll(1000) / 1000,
    );
  },
  async (page: Page, roll: (below: number) => number) => {
    const steps = await stepsOf(page);
    await page.evaluate((id) => (location.hash = id), steps[roll(steps.length)]?.step ?? '');
  },
  async (page: Page, roll: (below: number) => number) => {
    await page.setViewportSize({ width: 1100 + roll(200), height: 600 + roll(300) });
  },
  async (page: Page) => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
  },
];

/** Look at the page for a while, in frames: shorter or longer than pictures move. */
function look(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  }, frames);
}

/** Bring a step to its place, past wheels that still turn and scrolls that still run on. */
async function arriveAt(page: Page, step: string): Promise<void> {
  await expect(async () => {
    const place = (): Promise<number> =>
      page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN, step);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
    const wanted = await place();
    await comeToStand(page);
    expect(await place()).toBeCloseTo(wanted, 0);
  }).toPass();
}

// How states move into each other is asked of every scene where they are patched; here, of the camera
// and the page around them, in many scenes one after the other.
test('wherever a walk ends, the picture is the one of a direct visit', async ({
  page,
  context,
}) => {
  test.slow();
  const direct = await context.newPage();
  await page.goto(`/chapters/${LONGEST}/`);
  const steps = await stepsOf(page);
  const roll = dice(LONGEST.length);
  for (let walk = 0; walk < WALKS; walk++) {
    await page.bringToFront();
    for (let i = 0; i < 4; i++) {
      await MOVES[roll(MOVES.length)]?.(page, roll);
      await look(page, roll(20));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    const end = steps[roll(steps.length)];
    if (!end) continue;
    await arriveAt(page, end.step);
    await comeToRest(page, end.scene, end.step);
    const seen = await marksOn(page, end.scene);
    await direct.bringToFront();
    await openStep(direct, LONGEST, end.step);
    await comeToRest(direct, end.scene, end.step);
    const wanted = await marksOn(direct, end.scene);
    expect(wanted.length, `${end.step} has marks`).toBeGreaterThan(0);
    expectSamePicture(seen, wanted, `walk ${walk}, ${end.step}`);
  }
});

test(
  "scrolling down and up again shows each step's own state",
  { tag: ['@quick', '@any-story'] },
  async ({ page }) => {
    test.slow();
    await page.goto(`/chapters/${LONGEST}/`);
    const steps = await stepsOf(page);
    const visit = async ({ step, scene }: { step: string; scene: string }): Promise<void> => {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
      await comeToShow(page, scene, step);
    };
    for (const step of steps) await visit(step);
    // Up again by cuts, as for readers who want less motion: the walks fly in any direction.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const step of steps.toReversed()) await visit(step);
  },
);

test(
  'a link to a step opens there, text and picture right, without passing earlier states',
  { tag: ['@quick', '@any-story'] },
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(3);
    const step = steps.at(-1) ?? '';
    await page.addInitScript((linked) => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          if (target instanceof HTMLElement && target.dataset.stage === linked) {
            shown.push(target.dataset.shows ?? '');
          }
        }
      }).observe(document, { subtree: true, attributeFilter: ['data-shows'] });
    }, scene);
    await openStep(page, chapter, step);
    await comeToRest(page, scene, step);
    await expect(page.locator(`#${step}`)).toBeInViewport();
    const moved = await page.evaluate(
      (linked) =>
        (window as unknown as { shown: string[] }).shown.filter((shown) => shown !== linked).length,
      step,
    );
    expect(moved, 'at most the still of the first step stands there before').toBeLessThanOrEqual(1);
  },
);

test('scrolling keeps the address at the step and adds nothing to the history', async ({
  page,
}) => {
  await page.goto(`/chapters/${sceneWith(3).chapter}/`);
  const before = await page.evaluate(() => history.length);
  await page.mouse.wheel(0, 10);
  for (const { step } of await stepsOf(page)) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
    await expect.poll(() => page.evaluate(() => location.hash), OFTEN).toBe(`#${step}`);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test(
  'reload and Back bring the reader to the step they left',
  { tag: '@any-story' },
  async ({ page }) => {
    const { chapter, scene, steps } = sceneWith(3);
    const left = steps[1] ?? '';
    await page.goto(`/chapters/${chapter}/`);
    await page.mouse.wheel(0, 10);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), left);
    await expect.poll(() => page.evaluate(() => location.hash), OFTEN).toBe(`#${left}`);
    await page.reload();
    await comeToRest(page, scene, left);
    await page.goto('/notes/');
    await page.goBack();
    await comeToRest(page, scene, left);
  },
);

test(
  'the cover leads back to the step that a reader left',
  { tag: '@any-story' },
  async ({ page }) => {
    const chapter = `/chapters/${CHAPTERS[0]}/`;
    await page.goto(chapter);
    const [, left = { step: '', scene: '' }] = await stepsOf(page);
    await page.mouse.wheel(0, 10);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), left.step);
    await expect.poll(() => page.evaluate(() => location.hash), OFTEN).toBe(`#${left.step}`);
    await page.goto('/');
    await page.locator('.resume a').click();
    await expect(page).toHaveURL(`${chapter}#${left.step}`);
  },
);

import { expect, type Frame, type Page } from '@playwright/test';
import { dragFinger } from './drag-finger.ts';
import { frameOf, HOST_WORDS, loaderOf, test } from './host-page.ts';
import { comeToLead, led } from './led-frame.ts';
import { readAllAlong, scrollAtOnce, watchReading } from './reading-in-frame.ts';
import { comeToStand } from './read-through.ts';
import { LONGEST_CHAPTER } from './story-under-test.ts';

/** A chapter of many scenes, with words between them. */
const EMBED = `/embed/chapters/${LONGEST_CHAPTER}/`;
/** So many places in it are looked at. */
const PLACES = 18;
/** How fast somebody scrolls who reads, in pixels a second. */
const READING = 600;

/** A frame, and how the page in it is brought to a place, in pixels from its top, at once. */
type Scrolled = { readonly frame: Frame; readonly goTo: (top: number) => Promise<void> };
/** A way for a frame to be scrolled: what its host holds, and the frame once it has come. */
type Way = {
  readonly held: (baseURL: string | undefined) => string;
  readonly come: (page: Page) => Promise<Scrolled>;
};

const BY_ITSELF: Way = {
  held: (baseURL) => frameOf(`${baseURL}${EMBED}?mode=scroll`, 700),
  async come(page) {
    const root = page.frameLocator('iframe').locator('html[data-layout="scroll"][data-story]');
    await root.waitFor();
    const frame = page.frames()[1] as Frame;
    return { frame, goTo: (top) => scrollAtOnce(frame, top) };
  },
};

const LED: Way = {
  held: (baseURL) => led(`${baseURL}${EMBED}`) + loaderOf(baseURL),
  async come(page) {
    const { frame, lead } = await comeToLead(page);
    const goTo = async (top: number): Promise<void> => {
      await lead(top);
      const stands = await page.locator('iframe').evaluate((it) => it.getBoundingClientRect().top);
      expect(Math.abs(stands), `the frame fills the window at ${top}`).toBeLessThan(1);
    };
    return { frame, goTo };
  },
};

/** A host’s own styles for all of its page. */
const STYLED =
  '<style>html{scroll-behavior:smooth;direction:rtl}body{margin:0;padding:4rem 3rem}*{box-sizing:border-box}</style>';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** A host that shows all of its page at another scale. */
const ZOOMED = '<style>html{zoom:1.25}body{margin:0}</style>';

for (const [what, { held, come }, where, viewport, style] of [
  ['that its host leads', LED, 'under a finger', PHONE, ''],
  ['that its host leads', LED, 'under a finger in a page that is zoomed', PHONE, ZOOMED],
  ['that its host leads', LED, 'on a desk, in a page with styles of its own', DESK, STYLED],
  ['that scrolls by itself', BY_ITSELF, 'under a finger', PHONE, ''],
  ['that scrolls by itself', BY_ITSELF, 'on a desk', DESK, ''],
] as const) {
  test.describe(() => {
    test.use({ hasTouch: viewport === PHONE });

    test(`a frame ${what} has the picture of what is read in sight, all of it, wherever it rests and while it moves, ${where}`, async ({
      openHost,
      page,
      baseURL,
    }, { annotations }) => {
      await page.setViewportSize(viewport);
      await openHost(style + HOST_WORDS + held(baseURL) + HOST_WORDS);
      await page.locator('iframe').scrollIntoViewIfNeeded();
      const { frame, goTo } = await come(page);
      const atRest = await readAllAlong(frame, PLACES, goTo);
      await goTo(await beforeSecondScene(frame));
      await comeToStand(frame);
      const seen = await watchReading(frame);
      await readOn(page, viewport);
      for (const [when, samples] of [
        ['at rest', atRest],
        ['while it moves', await seen()],
      ] as const) {
        const wrong = samples.filter(({ read, shown }) => read !== shown).length;
        const inView = samples.filter((each) => each.inView === 1).length;
        annotations.push({
          type: when,
          description: `${wrong} of ${samples.length} wrong, ${inView} in view`,
        });
        expect(samples.length, when).toBeGreaterThanOrEqual(PLACES);
        expect(new Set(samples.map(({ read }) => read)).size, when).toBeGreaterThan(1);
        expect({ wrong, inView }, when).toEqual({ wrong: 0, inView: samples.length });
      }
    });
  });
}

/** Scroll on by more than a window as a reader does: a phone by a finger, a desk by a wheel. */
async function readOn(page: Page, viewport: typeof PHONE | typeof DESK): Promise<void> {
  const { width, height } = viewport;
  if (viewport === PHONE) {
    const [from, way] = [
      { x: width / 2, y: 0.8 * height },
      { x: 0, y: -0.5 * height },
    ];
    // As fast as the wheel: so many pixels in a frame of the screen.
    const steps = Math.round((60 * -way.y) / READING);
    const afterStep = () => page.evaluate(() => new Promise(requestAnimationFrame));
    for (let drag = 0; drag < 4; drag++) await dragFinger(page, from, way, { steps, afterStep });
    return;
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
    yDistance: -1.5 * height,
    speed: READING,
    gestureSourceType: 'mouse',
  });
}

/** A place shortly before the second scene of the page begins, in pixels from its top. */
const beforeSecondScene = (frame: Frame): Promise<number> =>
  frame
    .locator('.scene')
    .nth(1)
    .evaluate((scene) => {
      const { top } = scene.getBoundingClientRect();
      return Math.round(Math.max(0, top + scrollY - 1.5 * innerHeight));
    });

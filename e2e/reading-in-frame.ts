import type { Frame } from '@playwright/test';
import { comeToStand } from './read-through.ts';

/** What a frame that scrolls shows beside the words that are read. */
export type ReadingInFrame = {
  /** The step that has begun last above the reading line, the first where none has. */
  readonly read: string | undefined;
  /** The step that the reading line goes through; none between scenes. */
  readonly atLine: string | undefined;
  /** What the stage beside that step shows. */
  readonly beside: string | undefined;
  /** The step that the picture in sight shows. */
  readonly shown: string | undefined;
  /** How much of that picture is in the frame’s window, above its credit, from 0 to 1. */
  readonly inView: number;
};

/** For so many animation frames a reader rests before they go elsewhere: who goes on sooner only passes by. */
const REST = 13;

/** Scroll a frame’s page to a place, in pixels from its top, at once. */
export const scrollAtOnce = (frame: Frame, top: number): Promise<void> =>
  frame.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);

/** What a reader sees in a frame as it stands. */
export const readingInFrame = (frame: Frame): Promise<ReadingInFrame> => frame.evaluate(look);

/**
 * What a reader sees at places all along a frame’s page. Each is looked at once: as soon as two
 * animation frames have passed in which nothing scrolled.
 * @param goTo how the page is brought to a place, in pixels from its top; by default the frame scrolls
 */
export async function readAllAlong(
  frame: Frame,
  places: number,
  goTo = (top: number): Promise<void> => scrollAtOnce(frame, top),
): Promise<ReadingInFrame[]> {
  const length = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const seen: ReadingInFrame[] = [];
  for (let place = 0; place < places; place++) {
    await comeToStand(frame, REST);
    await goTo(Math.round((place / (places - 1)) * length));
    await Promise.all([comeToStand(frame.page(), 2), comeToStand(frame, 2)]);
    seen.push(await readingInFrame(frame));
  }
  return seen;
}

/**
 * Look at a frame in each animation frame in which it scrolls, after it has answered to that: at what
 * is painted.
 * @returns call it for what was seen so far
 */
export async function watchReading(frame: Frame): Promise<() => Promise<ReadingInFrame[]>> {
  await frame.evaluate(
    `globalThis.looks = [];
    addEventListener('scroll', () => requestAnimationFrame(() => looks.push((${look})())));`,
  );
  return () => frame.evaluate('globalThis.looks');
}

/** Look as a reader would: which words are read, and what is the picture beside them? Runs in the frame. */
function look(): ReadingInFrame {
  const place = getComputedStyle(document.documentElement).getPropertyValue('--stage-place');
  const line = Math.round(innerHeight * (place.trim() === 'beside' ? 0.6 : 0.82));
  const steps = [...document.querySelectorAll('[data-step]')];
  const begun = steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? steps[0];
  const at = steps.find((step) => {
    const { top, bottom } = step.getBoundingClientRect();
    return top < line - 1 && bottom > line + 1;
  });
  const beside = at?.closest('[data-scene]')?.querySelector<HTMLElement>('[data-stage]');
  const stage = [...document.querySelectorAll<HTMLElement>('[data-stage]')].find((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  const { left, top, right, bottom } = stage?.getBoundingClientRect() ?? new DOMRect();
  const credit =
    document.querySelector('[data-embed="home"]')?.closest('footer')?.getBoundingClientRect().top ??
    innerHeight;
  const share = (from: number, to: number, most: number): number =>
    Math.max(0, Math.min(to, most) - Math.max(from, 0)) / Math.max(1, to - from);
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    read: begun?.id,
    atLine: at?.id,
    beside: beside?.dataset.shows,
    shown: stage?.dataset.shows,
    inView: stage?.contains(middle)
      ? share(top, bottom, credit + 0.5) * share(left, right, innerWidth)
      : 0,
  };
}

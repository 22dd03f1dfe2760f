import type { Page } from 'playwright';
import { watchFrames } from './watch-frames.ts';
import type { OpenPage } from './open-page.ts';

/** How fast a page is scrolled, in pixels a second: faster than anybody reads. */
const SPEED = 2000;
/** How far it is scrolled at most, in pixels. */
const FARTHEST = 20_000;

/** How evenly a page came past while it was scrolled; times in milliseconds. */
export type Frames = {
  readonly count: number;
  /** The gap that 95 of 100 frames stay within. */
  readonly p95: number;
  readonly over50: number;
  readonly over100: number;
  readonly longest: number;
  /** The tasks that the Long Tasks API reports, above 50 ms each, added up. */
  readonly longTasks: number;
};

/** Scroll a page from its top, as by hand, and time its frames. */
export async function scrollFrames({ page, devtools }: OpenPage): Promise<Frames> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const length = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const distance = Math.min(length, FARTHEST);
  const stop = await watchFrames(page);
  await devtools.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height - 100,
    yDistance: -distance,
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  const { times, longTasks } = await stop();
  await expectAt(page, distance);
  return summaryOf(times, longTasks);
}

/**
 * Fail where a scroll ended before its goal, or before the end of a page that became shorter on the
 * way, as the browser learned how high its last parts are.
 */
async function expectAt(page: Page, goal: number): Promise<void> {
  const left = await page.evaluate((wanted) => {
    const end = document.documentElement.scrollHeight - innerHeight;
    return Math.min(wanted, end) - scrollY;
  }, goal);
  if (left > 2) throw new Error(`The scroll ended ${left} pixels too early on ${page.url()}.`);
}

/**
 * What is told of frames.
 * @param times when each frame began
 * @param longTasks how long each long task took
 */
export function summaryOf(times: readonly number[], longTasks: readonly number[]): Frames {
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const sorted = gaps.toSorted((a, b) => a - b);
  const over = (limit: number): number => gaps.filter((gap) => gap > limit).length;
  return {
    count: gaps.length,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0,
    over50: over(50),
    over100: over(100),
    longest: sorted.at(-1) ?? 0,
    longTasks: longTasks.reduce((sum, duration) => sum + duration, 0),
  };
}

/** Each number's median over several runs of one page. */
export function medianOf(runs: readonly Frames[]): Frames {
  const middle = (pick: (run: Frames) => number): number =>
    runs.map(pick).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return {
    count: middle(({ count }) => count),
    p95: middle(({ p95 }) => p95),
    over50: middle(({ over50 }) => over50),
    over100: middle(({ over100 }) => over100),
    longest: middle(({ longest }) => longest),
    longTasks: middle(({ longTasks }) => longTasks),
  };
}

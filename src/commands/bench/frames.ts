import type { Page } from 'playwright';
import { longestTask } from './longest-task.ts';

/** How fast the page is scrolled, in pixels a second: faster than anybody reads. */
const SPEED = 2000;
/** How much slower than this machine the measured one is: a phone of the middle class. */
const THROTTLE = 4;

/** How evenly a page came past while it was scrolled; times in milliseconds. */
export type Frames = {
  readonly count: number;
  /** The gap that 95 of 100 frames stay within. */
  readonly p95: number;
  readonly max: number;
  readonly over50: number;
  readonly over100: number;
  /** Processor time of the page's longest task, which other programs on this machine do not blur. */
  readonly longestTask: number;
};

/** Scroll an open page from top to bottom on a slowed processor, as by hand, and time the frames. */
export async function scrollFrames(page: Page): Promise<Frames> {
  const devtools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const distance = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  let times: readonly number[] = [];
  const task = await longestTask(page, async () => {
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times });
      requestAnimationFrame(function next(now) {
        times.push(now);
        requestAnimationFrame(next);
      });
    });
    await devtools.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height - 100,
      yDistance: -distance,
      speed: SPEED,
      gestureSourceType: 'mouse',
    });
    times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  const left = await page.evaluate(
    () => document.documentElement.scrollHeight - innerHeight - scrollY,
  );
  if (left > 2) throw new Error(`The scroll ended ${left} pixels before the end of ${page.url()}.`);
  return { ...summary(times), longestTask: task };
}

function summary(times: readonly number[]): Omit<Frames, 'longestTask'> {
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const sorted = gaps.toSorted((a, b) => a - b);
  const over = (limit: number): number => gaps.filter((gap) => gap > limit).length;
  return {
    count: gaps.length,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0,
    max: sorted.at(-1) ?? 0,
    over50: over(50),
    over100: over(100),
  };
}

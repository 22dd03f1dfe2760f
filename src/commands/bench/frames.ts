import type { Page } from 'playwright';

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
};

/** Scroll an open page from top to bottom on a slowed processor, and time the frames. */
export async function scrollFrames(page: Page): Promise<Frames> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  // The reader's own hand, after which pictures move instead of cutting.
  await page.mouse.wheel(0, 1);
  const gaps = await page.evaluate(
    (speed) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const next = (now: number): void => {
          times.push(now);
          const top = ((now - (times[0] ?? now)) / 1000) * speed;
          scrollTo({ top, behavior: 'instant' });
          const end = document.documentElement.scrollHeight - innerHeight;
          if (top < end) requestAnimationFrame(next);
          else resolve(times.slice(1).map((time, i) => time - (times[i] ?? time)));
        };
        requestAnimationFrame(next);
      }),
    SPEED,
  );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return summary(gaps);
}

function summary(gaps: readonly number[]): Frames {
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

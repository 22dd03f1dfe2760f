import type { Page } from 'playwright';

/** When each frame began, and how long each task above 50 ms took, in milliseconds. */
export type Watched = { readonly times: readonly number[]; readonly longTasks: readonly number[] };

type Watching = Window & { watched: { times: number[]; longTasks: number[] } };

/** Note every frame and every long task of an open page from now on. @returns ends it and tells them */
export async function watchFrames(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    const watched = { times: [] as number[], longTasks: [] as number[] };
    Object.assign(window, { watched });
    requestAnimationFrame(function next(now) {
      watched.times.push(now);
      requestAnimationFrame(next);
    });
    new PerformanceObserver((list) => {
      watched.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => (window as unknown as Watching).watched);
}

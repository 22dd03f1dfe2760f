import type { Browser } from 'playwright';
import { watchFlights } from './flights.ts';
import { medianOf, scrollFrames, type Frames } from './frames.ts';
import { traceMainThread } from './main-thread.ts';
import { onPage } from './open-page.ts';
import type { Measured, Smoothness } from './report.ts';
import type { WindowName } from './windows.ts';

/**
 * Measure how smoothly a page passes by, each time as a first visit; on phones also how its first
 * map flies, at the speed of somebody who reads.
 * @param trace also say what the main thread does meanwhile: a pass of its own, as tracing costs time
 */
export async function measureSmoothness(
  browser: Browser,
  url: string,
  window: WindowName,
  { runs, trace }: { readonly runs: number; readonly trace: boolean },
): Promise<Omit<Smoothness, keyof Measured>> {
  const passes: Frames[] = [];
  for (let run = 0; run < runs; run++) {
    passes.push(await onPage(browser, url, window, scrollFrames));
  }
  return {
    frames: medianOf(passes),
    flights: window === 'phone' ? await onPage(browser, url, window, watchFlights) : undefined,
    work: trace
      ? await onPage(browser, url, window, (open) =>
          traceMainThread(open.page, () => scrollFrames(open)),
        )
      : undefined,
  };
}

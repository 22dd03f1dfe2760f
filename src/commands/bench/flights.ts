import type { OpenPage } from './open-page.ts';

/** How many flights of a page's first map are watched. */
const FLIGHTS = 5;
/** How long a frame lasts where none is dropped, in milliseconds. */
const FRAME = 1000 / 60;

/** How the maps of a page flew when a reader walked from step to step by the button. */
export type Flights = {
  /** How many flights were watched. */
  readonly count: number;
  /** The share of frames that were dropped while the map's view changed, 0 to 1. */
  readonly dropped: number;
};

/** Walk through the steps of the first map by its button and watch how it flies. `undefined` where the page has none. */
export async function watchFlights({ page }: OpenPage): Promise<Flights | undefined> {
  const stage = page.locator('[data-kind="map"] [data-stage]').first();
  if ((await stage.count()) === 0) return undefined;
  await stage.evaluate((element) => element.closest('[data-scene]')?.scrollIntoView());
  await stage.and(page.locator('[data-live][data-settled]')).waitFor();
  const next = stage.locator('[data-go="1"]');
  let count = 0;
  let shown = 0;
  let due = 0;
  for (let step = 0; step < FLIGHTS * 2 && count < FLIGHTS; step++) {
    // The last step has no next one to fly to.
    if ((await next.getAttribute('aria-disabled')) === 'true') break;
    const times = stage.evaluate(framesOfNextFlight);
    // A finger: a mouse at rest over what moves would be asked in every frame what it points at.
    await next.tap();
    const flown = await times;
    const [first, last] = [flown.at(0) ?? 0, flown.at(-1) ?? 0];
    if (flown.length < 3) continue;
    count += 1;
    shown += flown.length - 1;
    due += Math.round((last - first) / FRAME);
  }
  return { count, dropped: due === 0 ? 0 : Math.max(0, 1 - shown / due) };
}

/** The frames in which the stage's view changed, until it has shown another step and come to rest. */
async function framesOfNextFlight(stage: HTMLElement | SVGElement): Promise<number[]> {
  const before = stage.dataset.shows;
  const times: number[] = [];
  let view = stage.dataset.view;
  for (;;) {
    const now = await new Promise(requestAnimationFrame);
    if (stage.dataset.view !== view) times.push(now);
    view = stage.dataset.view;
    if (stage.dataset.shows !== before && 'settled' in stage.dataset) return times;
  }
}

import { isStep } from './stage-parts.ts';

/** How long after loading late fonts and pictures may still move the page, in milliseconds. */
const GRACE = 600;

/**
 * The time from opening a page until the reader acts or everything has come. Meanwhile pictures
 * cut, and the step where the page opens is held in place while fonts and pictures arrive.
 * @param holdPlace holds it there, once more each time
 * @returns whether the reader is still arriving
 */
export function watchArrival(onMoved: () => void, holdPlace = holdAddressedStep): () => boolean {
  let arriving = true;
  const end = (): void => {
    arriving = false;
  };
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const) {
    addEventListener(act, end, { once: true, passive: true, capture: true });
  }
  const hold = (): void => {
    if (!arriving) return;
    holdPlace();
    onMoved();
  };
  void document.fonts.ready.then(hold);
  const loaded = (): void => {
    hold();
    setTimeout(end, GRACE);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
  return () => arriving;
}

function holdAddressedStep(): void {
  if (!isFreshVisit() || location.hash === '') return;
  const target = document.getElementById(location.hash.slice(1));
  if (target && isStep(target)) target.scrollIntoView({ behavior: 'instant' });
}

/** Whether the reader has come here anew: a reload or a way back restores their own position instead. */
export function isFreshVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

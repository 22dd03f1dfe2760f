import { hasActed } from './head-script.ts';
import { stepAround } from './stage-parts.ts';

/** How long after loading late fonts and pictures may still move the page, in milliseconds. */
const GRACE = 600;

/**
 * The time from opening a page until the reader acts or everything has come. Meanwhile pictures
 * cut, and the step where the page opens is held in place while fonts and pictures arrive.
 * @param holdPlace holds it there, once more each time, and says whether there is anything to hold
 * @returns whether the reader is still arriving
 */
export function watchArrival(onMoved: () => void, holdPlace = holdAddressed): () => boolean {
  // A script that came late finds a reader who has long arrived.
  if (hasActed()) return () => false;
  const acting = new AbortController();
  const { signal } = acting;
  const end = (): void => acting.abort();
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const) {
    addEventListener(act, end, { passive: true, capture: true, signal });
  }
  const placeHeld = () => (holdPlace() ? placeOfWindow() : undefined);
  let held = placeHeld();
  const hold = (): void => {
    if (signal.aborted) return;
    held = placeHeld();
    onMoved();
  };
  // A scroll bar and the browser's search move the window without any of these acts. What comes late
  // moves it, too, but makes the page higher or lower.
  const onScroll = (): void => {
    const { top, height } = placeOfWindow();
    if (held?.height === height && Math.abs(top - held.top) > 1) end();
  };
  addEventListener('scroll', onScroll, { passive: true, signal });
  void document.fonts.ready.then(hold);
  const loaded = (): void => {
    hold();
    setTimeout(end, GRACE);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
  return () => !signal.aborted;
}

const placeOfWindow = () => ({ top: scrollY, height: document.documentElement.scrollHeight });

/** Hold what the address names, a step or something in one; words it names the browser finds itself. */
function holdAddressed(): boolean {
  if (!isFreshVisit() || location.hash === '') return false;
  const target = document.getElementById(location.hash.slice(1));
  const step = target && stepAround(target);
  if (!step) return false;
  // The browser brings words to the middle of the window, where the step before may still be read.
  if (namesWords() && !(target === step && isSeenWhole(step))) return false;
  target.scrollIntoView({ behavior: 'instant' });
  return true;
}

/** Whether all words of a step are in the window while it is read. */
function isSeenWhole(step: Element): boolean {
  const words = [...step.querySelectorAll(':scope > p')].at(-1)?.getBoundingClientRect();
  if (!words) return false;
  const above = Number.parseFloat(getComputedStyle(step).scrollMarginTop);
  return above + words.bottom - step.getBoundingClientRect().top <= innerHeight;
}

/** Whether the reader has come here anew: a reload or a way back restores their own position instead. */
export const isFreshVisit = (): boolean => visit()?.type === 'navigate';

/** Whether the link that led here names words of the page. They are taken out of `location`. */
const namesWords = (): boolean => visit()?.name.includes(':~:') ?? false;

const visit = (): PerformanceNavigationTiming | undefined =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0];

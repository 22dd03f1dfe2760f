import { placeHere } from './place-here.ts';
import { forgetReadingPlace, keepReadingPlace, lastReadingPlace } from './reading-place.ts';

/**
 * Keep where the reader is.
 * @param step the step at the reading line. Between steps the last one stays the place, as long as
 * the reader is in its chapter
 */
export function keepPlace(step: string | undefined): void {
  const isInChapter = lastReadingPlace()?.address.split('#')[0] === location.pathname;
  if (step !== undefined || !isInChapter) keepReadingPlace(placeHere(step));
}

/** Whoever comes to the end of a chapter goes on with the next; after the last one there is none. */
export function keepNextAtEnd(pager: HTMLElement): void {
  const next = pager.querySelector<HTMLAnchorElement>('[rel="next"]');
  const title = next?.querySelector('strong')?.textContent.trim();
  new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    if (next && title) keepReadingPlace({ title, address: next.pathname });
    else forgetReadingPlace();
  }).observe(pager);
}

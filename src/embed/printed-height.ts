import { PAGE_HEIGHT } from './protocol/messages.ts';

/** Higher than a frame whose steps are shown one at a time; style sheets go by it, too. */
const LEAST_WHOLE = 1001;

/**
 * How high the frame would have to be for all its steps to be printed, each with its still, in CSS
 * pixels: so many pages. How many those are is kept for style sheets as `--pages`
 * (`styles/embed-print.css`).
 */
export function printedHeight(page: Document): number {
  const root = page.documentElement;
  const isLaidOut = root.classList.contains('js');
  const top = scrollY;
  root.classList.remove('js');
  root.dataset.printed = '';
  const pages = Math.ceil(page.body.offsetHeight / PAGE_HEIGHT);
  delete root.dataset.printed;
  root.classList.toggle('js', isLaidOut);
  if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
  root.style.setProperty('--pages', String(pages));
  return Math.max(LEAST_WHOLE, pages * PAGE_HEIGHT);
}

/** Resolves once the faces in which frames are printed (`styles/embed-print.css`) have come, or will not come. */
export const facesForPrint = ({ fonts }: Document): Promise<unknown> =>
  Promise.allSettled(
    [...fonts].filter(({ family }) => family.includes('Printed')).map((face) => face.load()),
  );

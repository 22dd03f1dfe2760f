import { isFreshVisit } from '../scenes/arrival.ts';
import { stepTop } from '../scenes/step-top.ts';

/**
 * Open a frame that scrolls at a step. Only the frame itself is scrolled: into view, or to a hash,
 * a browser may bring the host’s page along with it.
 * @returns brings the step back to its place, should fonts or pictures have moved it, and says whether it did
 */
export function openAtStep(step: HTMLElement): () => boolean {
  const hold = (): boolean => {
    // After a reload, and on a way back, the browser has brought readers to where they were.
    if (!isFreshVisit() && scrollY !== 0) return false;
    scrollTo({ top: stepTop(step), behavior: 'instant' });
    return true;
  };
  hold();
  // A frame in a tab that is not shown has no size, and no place to scroll to, until it is.
  if (innerHeight === 0) addEventListener('resize', hold, { once: true });
  return hold;
}

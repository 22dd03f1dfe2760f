import { isFreshVisit } from '../scenes/arrival.ts';
import { stepTop } from './step-top.ts';

/**
 * Open a frame that scrolls at a step. Only the frame itself is scrolled: into view, or to a hash,
 * a browser may bring the host’s page along with it.
 * @returns brings the step back to its place, should fonts or pictures have moved it
 */
export function openAtStep(step: HTMLElement): () => void {
  const hold = (): void => {
    // After a reload, and on a way back, the browser has brought readers to where they were.
    if (isFreshVisit() || scrollY === 0) scrollTo({ top: stepTop(step), behavior: 'instant' });
  };
  hold();
  // A frame in a tab that is not shown has no size, and no place to scroll to, until it is.
  if (innerHeight === 0) addEventListener('resize', hold, { once: true });
  return hold;
}

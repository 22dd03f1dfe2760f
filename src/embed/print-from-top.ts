import { LEAST_WHOLE } from './printed-height.ts';

/**
 * Let a frame that is printed whole be printed from its top. A browser prints a frame from where it is
 * scrolled to: what is above would be missing, and what is below would stand over the host’s words.
 */
export function printFromTop(): void {
  let left: number | undefined;
  addEventListener('beforeprint', () => {
    if (innerHeight < LEAST_WHOLE) return;
    left = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
  });
  addEventListener('afterprint', () => {
    if (left !== undefined) scrollTo({ top: left, behavior: 'instant' });
    left = undefined;
  });
}

import { stepsIn } from '../scenes/stage-parts.ts';

/**
 * While the page is printed, mark the steps whose still has not come (`data-absent`): style sheets put
 * into its place what it would show, in words.
 */
export function markAbsentStills(page: Document): void {
  addEventListener('beforeprint', () => {
    for (const step of stepsIn(page)) {
      const still = step.querySelector<HTMLImageElement>('.still img');
      step.toggleAttribute('data-absent', still?.naturalWidth === 0);
    }
  });
  addEventListener('afterprint', () => {
    for (const step of stepsIn(page)) step.removeAttribute('data-absent');
  });
}

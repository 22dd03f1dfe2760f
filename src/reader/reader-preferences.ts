/** Whether the reader asked for less motion, of their system or of this site: then pictures cut instead of moving. */
export const prefersReducedMotion = (): boolean =>
  document.documentElement.dataset.motion === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

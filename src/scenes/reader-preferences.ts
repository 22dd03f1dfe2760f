/** Whether the reader asked for less motion: then pictures cut instead of moving. */
export const prefersReducedMotion = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;

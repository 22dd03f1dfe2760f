/** Whether the reader asked for less motion: then pictures cut instead of moving. */
export const prefersReducedMotion = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the stage stands above the text, as on phones and upright tablets, rather than beside it. */
export const isStageOnTop = (): boolean => matchMedia('(max-width: 59.99rem)').matches;

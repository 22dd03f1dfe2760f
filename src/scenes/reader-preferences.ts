/** Whether the reader asked for less motion: then pictures cut instead of moving. */
export const prefersReducedMotion = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Windows in which the stage stands beside the text, as in `styles/scene.css`. */
const BESIDE = '(min-width: 60rem), (min-width: 40rem) and (max-height: 30rem)';

/** Whether the stage stands above the text, as on phones and upright tablets, rather than beside it. */
export const isStageOnTop = (): boolean => !matchMedia(BESIDE).matches;

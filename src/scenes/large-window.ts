import type { SceneParts } from './scene-parts.ts';

/** Windows in which a stage is small: it is explored on all of the window. */
const SMALL = '(max-width: 59.99rem), (max-height: 30rem) and (max-width: 63.99rem)';

/** Whether stages are small in this window. */
export const isSmallWindow = (): boolean => matchMedia(SMALL).matches;

/**
 * Lay a stage’s picture and its bar over the whole window. The page under it can neither be reached
 * nor scrolled; it stays where it is, as the stage keeps its height.
 */
export function openLarge({ window, picture, marks, list, bar }: SceneParts): void {
  window.append(picture, marks, list, bar);
  window.showModal();
}

/** Put the picture and its bar back where they were. Says whether they had been taken away. */
export function closeLarge({ window }: SceneParts): boolean {
  if (window.childElementCount === 0) return false;
  // The browser may have closed it itself.
  window.close();
  window.before(...window.children);
  return true;
}

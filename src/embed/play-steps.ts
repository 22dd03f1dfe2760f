import { prefersReducedMotion } from '../reader/reader-preferences.ts';
import type { EmbedWalk } from './embed-walk.ts';

/**
 * Step on by itself, from the last step to the first again, until somebody touches the frame or
 * presses a key. Not where the reader wants less motion, and not in a tab that nobody sees.
 * @param seconds how long each step stands
 */
export function playSteps(walk: EmbedWalk, seconds: number): void {
  if (prefersReducedMotion()) return;
  const timer = setInterval(() => {
    if (!document.hidden) walk.goTo((walk.at() + 1) % walk.stops.length, 'play');
  }, seconds * 1000);
  for (const touch of ['pointerdown', 'keydown', 'focusin'] as const) {
    addEventListener(touch, () => clearInterval(timer), { once: true, passive: true });
  }
}

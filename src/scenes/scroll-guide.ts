import { prefersReducedMotion } from './reader-preferences.ts';
import { isReading, readingLine } from './reading-line.ts';
import type { SceneStage } from './scene-stage.ts';
import { stagePlace } from './stage-place.ts';
import type { StepGuide } from './step-walk.ts';

/** A guide through a chapter. */
export type ScrollGuide = StepGuide & {
  /** Whether the reader is being brought to a step just now, at the page's own speed. */
  isUnderWay(): boolean;
};

/** Scroll the window to a step’s text. */
export const scrollToStep = (step: HTMLElement): void =>
  step.scrollIntoView({ behavior: prefersReducedMotion() ? 'instant' : 'smooth' });

/**
 * Bring the reader to the steps of a scene by scrolling to their text: its stage follows the text.
 * @param scrollTo how the text is scrolled to
 */
export function guideByScrolling(
  stage: SceneStage,
  scrollTo: (step: HTMLElement) => void,
): ScrollGuide {
  /** Where a smooth scroll under way is going, so that quick presses add up. */
  let heading: HTMLElement | undefined;
  addEventListener('scrollend', () => (heading = undefined));
  return {
    at: () => heading ?? stage.shown,
    goTo(step) {
      heading = step;
      scrollTo(step);
    },
    isHere() {
      const extents = stage.steps.map((step) => step.getBoundingClientRect());
      return isReading(extents, readingLine(innerHeight, stagePlace()));
    },
    isUnderWay: () => heading !== undefined,
  };
}

import { prefersReducedMotion } from '../reader/reader-preferences.ts';
import { isReading, readingLine } from './reading-line.ts';
import type { SceneStage } from './scene-stage.ts';
import { stagePlace } from './stage-place.ts';
import { stepTop } from './step-top.ts';
import type { StepGuide } from './step-walk.ts';

/** How long a page that was asked to scroll may take to begin, and how long it must then stand still to have ended, in milliseconds. */
const WAIT = { toBegin: 1000, toEnd: 150 };
/** What fonts and pictures that come may move a page by in one frame, in pixels. */
const SLACK = 8;

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
  const walk = watchWalk();
  return {
    at: () => walk.goal() ?? stage.shown,
    goTo(step) {
      walk.begin(step);
      scrollTo(step);
    },
    isHere() {
      const extents = stage.steps.map((step) => step.getBoundingClientRect());
      return isReading(extents, readingLine(innerHeight, stagePlace()));
    },
    isUnderWay: () => walk.goal() !== undefined,
  };
}

/**
 * Know where a smooth scroll under way is going, so that quick presses add up. It is over when the page
 * stands still, and as soon as it gets further from its goal: then the reader moves it otherwise. No
 * event says this in every browser.
 */
function watchWalk(): { begin(goal: HTMLElement): void; goal(): HTMLElement | undefined } {
  let goal: HTMLElement | undefined;
  let left = Infinity;
  let over: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    goal = undefined;
    clearTimeout(over);
  };
  const endAfter = (wait: number): void => {
    clearTimeout(over);
    over = setTimeout(end, wait);
  };
  const follow = (): void => {
    if (!goal) return;
    const distance = Math.abs(stepTop(goal) - scrollY);
    if (distance > left + SLACK) return end();
    left = distance;
    endAfter(WAIT.toEnd);
  };
  addEventListener('scroll', follow, { passive: true });
  return {
    begin(step) {
      goal = step;
      left = Infinity;
      endAfter(WAIT.toBegin);
    },
    goal: () => goal,
  };
}

import type { SceneStage } from './scene-stage.ts';
import { hearStepKeys } from './step-keys.ts';

/**
 * How a page brings its reader to a step: where the text scrolls, by scrolling to it, and the stage
 * follows; where the stage stands alone, by showing it.
 */
export type StepGuide = {
  /** The step that the reader is at, or is on the way to. */
  at(): HTMLElement | undefined;
  goTo(step: HTMLElement): void;
  /** Whether keys that are pressed anywhere on the page are meant for this scene. */
  isHere(): boolean;
};

/**
 * Let the reader walk a scene's steps by its buttons and by the left and right arrow keys, from
 * where they are. Such a move is announced with the state's text equivalent.
 */
export function walkSteps(stage: SceneStage, guide: StepGuide): void {
  const { steps, previous, next } = stage.parts;
  const go = (by: number): boolean => {
    const target = steps[steps.indexOf(guide.at() ?? (steps[0] as HTMLElement)) + by];
    if (!target) return false;
    guide.goTo(target);
    stage.announce(target);
    return true;
  };

  previous.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  hearStepKeys(go, () => guide.isHere());
}

import { equivalentOf } from '../scenes/stage-parts.ts';

/** The most steps that have a dot each: in the narrowest frames a finger can tell as many apart. */
export const MOST_DOTS = 12;

/** The slider over all steps of an embed: a dot each while there is room for them. */
export type StepRail = {
  /** Stand at a step, by its place from 0, and say in words what it shows. */
  show(index: number): void;
};

/**
 * Make a slider lead through steps.
 * @param go shows the step at a place, from 0
 */
export function stepRail(
  rail: HTMLInputElement,
  steps: readonly HTMLElement[],
  go: (index: number) => void,
): StepRail {
  const last = steps.length - 1;
  rail.max = String(last);
  rail.hidden = last < 1;
  rail.toggleAttribute('data-dots', steps.length <= MOST_DOTS);
  rail.style.setProperty('--steps', String(steps.length));
  rail.addEventListener('input', () => go(rail.valueAsNumber));
  // Some browsers let a finger drag a slider and do nothing where it taps.
  rail.addEventListener('click', ({ offsetX }) => {
    if (!rail.hasAttribute('data-dots')) return;
    const handle = parseFloat(getComputedStyle(rail).getPropertyValue('--handle'));
    const share = (offsetX - handle / 2) / (rail.clientWidth - handle);
    go(Math.min(last, Math.max(0, Math.round(share * last))));
  });
  return {
    show(index) {
      const step = steps[index];
      if (!step) return;
      rail.value = String(index);
      rail.ariaValueText = `${index + 1} of ${steps.length}: ${equivalentOf(step)}`;
    },
  };
}

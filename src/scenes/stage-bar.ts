import type { SceneParts } from './scene-parts.ts';
import { stepCount } from './step-count.ts';

/**
 * Say in the bar of a stage which step is shown, and whether there is one before and after it, and let
 * its link to embed and files lead to those of that step.
 */
export function sayInBar(
  { count, previous, next, steps, take }: SceneParts,
  step: HTMLElement,
): void {
  const index = steps.indexOf(step);
  count.textContent = stepCount(index, steps.length);
  previous.ariaDisabled = String(index === 0);
  next.ariaDisabled = String(index === steps.length - 1);
  if (!take) return;
  const address = new URL(take.href);
  address.searchParams.set('step', step.id);
  take.href = address.href;
}

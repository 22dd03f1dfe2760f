import { prefersReducedMotion } from './reader-preferences.ts';
import { isReading, readingLine } from './reading-line.ts';
import type { SceneStage } from './scene-stage.ts';
import { stagePlace } from './stage-place.ts';

/**
 * Let the reader walk a scene's steps by its buttons and by the left and right arrow keys, from
 * where they are. Such a move is announced with the state's text equivalent; scrolling is not.
 */
export function walkSteps(stage: SceneStage): void {
  const announcement = stage.stage.querySelector('.stage-announcement');
  const count = stage.stage.querySelector('.stage-count');
  /** Where a smooth scroll under way is going, so that quick presses add up. */
  let heading: HTMLElement | undefined;
  addEventListener('scrollend', () => {
    heading = undefined;
    stage.isWalked = false;
  });

  const go = (by: number): boolean => {
    const from = stage.steps.indexOf(heading ?? stage.shown ?? (stage.steps[0] as HTMLElement));
    const target = stage.steps[from + by];
    if (!target) return false;
    heading = target;
    stage.isWalked = true;
    target.scrollIntoView({ behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
    if (announcement) announcement.textContent = textEquivalent(target);
    return true;
  };

  for (const button of stage.stage.querySelectorAll<HTMLElement>('[data-go]')) {
    button.addEventListener('click', () => go(Number(button.dataset.go)));
  }
  document.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.defaultPrevented || isTyping(event) || !isHere(stage)) return;
    if (go(by)) event.preventDefault();
  });
  new MutationObserver(() => {
    if (count && stage.shown) {
      count.textContent = `${stage.steps.indexOf(stage.shown) + 1} of ${stage.steps.length}`;
    }
  }).observe(stage.stage, { attributeFilter: ['data-shows'] });
}

const textEquivalent = (step: HTMLElement): string =>
  step.querySelector('.step-equivalent')?.textContent ?? '';

/** Arrow keys belong to whatever the reader is using: fields, menus, a map being explored. */
function isTyping({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey) return true;
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [popover], [data-exploring]') !==
      null
  );
}

/** Only the scene that the reader is in answers to keys. */
function isHere(stage: SceneStage): boolean {
  const extents = stage.steps.map((step) => step.getBoundingClientRect());
  return isReading(extents, readingLine(innerHeight, stagePlace()));
}

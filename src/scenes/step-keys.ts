import { SITE_KEYS } from '../reader/site-keys.ts';
import { isExplored } from './stage-signs.ts';

/** How far each key leads, by its name: 1 to the next step, -1 to the one before. */
type StepKeys = Readonly<Record<string, number>>;

const ARROWS: StepKeys = {
  [SITE_KEYS.nextStep.keys[0]]: 1,
  [SITE_KEYS.previousStep.keys[0]]: -1,
};

/**
 * Hear the left and right arrow keys that are meant for the steps of a scene.
 * @param go goes one step back or on, and says whether there is one
 * @param isHere whether keys that are pressed anywhere on the page are meant for it
 * @param more keys that lead, too
 */
export function hearStepKeys(
  go: (by: number) => boolean,
  isHere: () => boolean,
  more: StepKeys = {},
): void {
  const keys = new Map(Object.entries({ ...ARROWS, ...more }));
  document.addEventListener('keydown', (event) => {
    const by = keys.get(event.key);
    if (by === undefined || event.defaultPrevented || isTaken(event) || !isHere()) return;
    if (go(by)) event.preventDefault();
  });
}

/** What arrow keys move by themselves: fields, menus, tables wider than the window. */
const MOVED_BY_ARROWS =
  'input, textarea, select, dialog, [contenteditable], [popover], [role="region"]';

/** Keys belong to whatever the reader is using: a map being explored, too, and a button its space. */
function isTaken({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey) return true;
  if (!(target instanceof Element)) return false;
  if (key === ' ' && target.closest('button') !== null) return true;
  return target.closest(MOVED_BY_ARROWS) !== null || isExplored(target);
}

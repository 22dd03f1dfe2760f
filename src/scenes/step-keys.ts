import { isExplored } from './stage-signs.ts';

/**
 * Hear the left and right arrow keys that are meant for the steps of a scene.
 * @param go goes one step back or on, and says whether there is one
 * @param isHere whether keys that are pressed anywhere on the page are meant for it
 */
export function hearStepKeys(go: (by: number) => boolean, isHere: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.defaultPrevented || isTaken(event) || !isHere()) return;
    if (go(by)) event.preventDefault();
  });
}

/** What arrow keys move by themselves: fields, menus, tables wider than the window. */
const MOVED_BY_ARROWS = 'input, textarea, select, [contenteditable], [popover], [role="region"]';

/** Arrow keys belong to whatever the reader is using, a map being explored, too. */
function isTaken({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey) return true;
  return (
    target instanceof Element && (target.closest(MOVED_BY_ARROWS) !== null || isExplored(target))
  );
}

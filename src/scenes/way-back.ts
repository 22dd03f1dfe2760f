import { isFramed } from './framed.ts';

/** An entry of its own in the history for something that opens and closes. */
export type WayBack = { open(): void; close(): void };

/**
 * Let Back undo what was opened. Where it is closed otherwise its entry goes, too. The page scrolls
 * nowhere by either. In a frame the history is the host’s, and is left alone.
 * @param onBack called when the reader goes back while it is open
 */
export function wayBack(onBack: () => void): WayBack {
  let isOpen = false;
  /** Whether an entry is being left, which takes a moment: a new one before that would be lost. */
  let isLeaving = false;
  const enter = (): void => {
    history.scrollRestoration = 'manual';
    history.pushState(history.state, '');
  };
  addEventListener('popstate', () => {
    if (!isOpen && !isLeaving) return;
    history.scrollRestoration = 'auto';
    if (!isLeaving) {
      isOpen = false;
      onBack();
    } else if (isOpen) enter();
    isLeaving = false;
    // After whoever is told by then has moved the focus.
    queueMicrotask(keepFocus);
  });
  return {
    open() {
      if (isFramed()) return;
      isOpen = true;
      if (!isLeaving) enter();
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      if (!isLeaving) history.back();
      isLeaving = true;
    },
  };
}

/** Going back to a page’s own address takes the focus from what has it, in some browsers. */
function keepFocus(): void {
  const focused = document.activeElement;
  setTimeout(() => {
    if (focused instanceof HTMLElement && document.activeElement === document.body)
      focused.focus({ preventScroll: true });
  });
}

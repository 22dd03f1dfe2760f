import { bringSheet } from '../components/bring-sheet.ts';
import { element } from '../components/element.ts';
import sheet from '../styles/dialogs.css?url';

/** A sheet that lies over the page until its reader closes it, by its button, by Esc or by touching what is beside it. */
export type Dialog = {
  readonly root: HTMLDialogElement;
  /** Where its content goes, under its title. */
  readonly body: HTMLElement;
  /** Open it; the focus goes into it, and back when it is closed. */
  open(): Promise<void>;
};

/** Make a dialog and put it at the end of the page. @param name what scripts and style sheets call it */
export function createDialog(name: string, title: string): Dialog {
  const heading = element('h2', { id: `${name}-title` }, title);
  const close = element('button', { type: 'button', class: 'dialog-close' }, 'Close');
  const body = element('div', { class: 'dialog-body' });
  const root = element(
    'dialog',
    { class: `dialog ${name}-dialog`, 'aria-labelledby': heading.id },
    element('header', {}, heading, close),
    body,
  );
  document.body.append(root);
  close.addEventListener('click', () => root.close());
  root.addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = root.getBoundingClientRect();
    const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    if (target === root && isBeside) root.close();
  });
  return {
    root,
    body,
    async open() {
      // While a style sheet is on its way, WebKit tells of no focus, and knows none to give back later.
      const { activeElement } = document;
      await bringSheet(sheet);
      if (root.open) return;
      root.showModal();
      root.addEventListener('close', () => giveBack(activeElement, root), { once: true });
    },
  };
}

/** Give the focus back to what had it before a dialog, where the browser has not. */
function giveBack(to: Element | null, dialog: HTMLElement): void {
  const { activeElement: at } = document;
  const isLost = at === null || at === document.body || dialog.contains(at);
  if (isLost && to instanceof HTMLElement) to.focus({ preventScroll: true });
}

import { keepBeside, type Keeping } from './keep-beside.ts';

/** A box that opens beside what was touched, and closes with Esc or a tap elsewhere. */
export type Popover = {
  /** Open beside `opener`, which gets the focus back; opening again from the same thing closes it. */
  open(opener: Element, label: string, content: readonly Node[]): void;
  /** Open beside an element and leave the focus where it is. */
  show(beside: Element, label: string, content: readonly Node[]): void;
  /** Put what is open beside its opener again, which has moved; close it where that has gone. */
  placeAgain(): void;
  /** Bring the focus into what is open. */
  enter(): void;
  close(): void;
  /** Whether this is a part of the box. */
  holds(element: EventTarget | null): boolean;
};

/** Make the page's one popover; `undefined` in browsers that know none. */
export function createPopover(root: HTMLElement): Popover | undefined {
  const box = document.createElement('div');
  if (!('showPopover' in box)) return undefined;
  box.className = 'note-popover';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'note');
  const home = root.querySelector('main') ?? root;
  home.append(box);

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'note-close';
  close.setAttribute('aria-label', 'Close');

  const holds = (element: EventTarget | null): boolean =>
    element instanceof Node && box.contains(element);

  let opener: Element | undefined;
  let keeping: Keeping | undefined;
  /** What was open when the pointer went down: pressing its opener again closes it for good. */
  let openAtPress: Element | undefined;
  root.addEventListener('pointerdown', () => (openAtPress = opener), { capture: true });
  const leave = (): void => {
    const from = opener;
    box.hidePopover();
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  };
  close.addEventListener('click', leave);
  // Not every browser that knows popovers closes them by a tap elsewhere, or by Esc.
  root.addEventListener('pointerup', ({ target }) => {
    if (opener && openAtPress && !holds(target)) box.hidePopover();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !opener || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  });
  box.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed') return;
    keeping?.stop();
    keeping = undefined;
    opener?.removeAttribute('aria-expanded');
    opener = undefined;
  });

  // The box stands at the end of the page; whoever leaves it by Tab goes on where it was opened.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !(opener instanceof HTMLElement)) return;
    const links = [...box.querySelectorAll<HTMLElement>('a, button')].filter((link) =>
      link.checkVisibility(),
    );
    const edge = links.at(event.shiftKey ? 0 : -1) ?? box;
    const { activeElement } = document;
    if (activeElement !== edge && !(event.shiftKey && activeElement === box)) return;
    leave();
    if (event.shiftKey) event.preventDefault();
  });

  const show: Popover['show'] = (beside, label, content) => {
    if (opener) box.hidePopover();
    box.replaceChildren(close, ...content);
    box.setAttribute('aria-label', label);
    // What stands above the page lets nothing outside it be reached.
    (beside.closest('dialog[open]') ?? home).append(box);
    opener = beside;
    box.showPopover();
    keeping = keepBeside(box, beside, () => box.hidePopover());
  };
  return {
    open(from, label, content) {
      const again = from === openAtPress;
      openAtPress = undefined;
      if (again) {
        if (opener) box.hidePopover();
        return;
      }
      if (from instanceof HTMLElement) from.focus({ preventScroll: true });
      show(from, label, content);
      if (from instanceof HTMLElement) from.setAttribute('aria-expanded', 'true');
      box.focus({ preventScroll: true });
    },
    show,
    placeAgain: () => keeping?.placeAgain(),
    enter: () => (box.querySelector('a') ?? box).focus({ preventScroll: true }),
    close: () => {
      if (opener) box.hidePopover();
    },
    holds,
  };
}

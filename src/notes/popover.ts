/** Room kept between the popover and the window's edges, in pixels. */
const EDGE = 16;

/** A box that opens beside what was touched, and closes with Esc or a tap elsewhere. */
export type Popover = {
  /** Open beside `opener`, which gets the focus back; opening again from the same thing closes it. */
  open(opener: Element, label: string, content: readonly Node[]): void;
};

/** Make the page's one popover; `undefined` in browsers that know none. */
export function createPopover(root: HTMLElement): Popover | undefined {
  const box = document.createElement('div');
  if (!('showPopover' in box)) return undefined;
  box.className = 'note-popover';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'note');
  root.append(box);

  let opener: Element | undefined;
  /** What was open when the pointer went down: pressing its opener again closes it for good. */
  let openAtPress: Element | undefined;
  root.addEventListener('pointerdown', () => (openAtPress = opener), { capture: true });
  box.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    opener?.removeAttribute('aria-expanded');
    opener = undefined;
  });

  return {
    open(from, label, content) {
      const again = from === openAtPress;
      openAtPress = undefined;
      if (opener) box.hidePopover();
      if (again) return;
      box.replaceChildren(...content);
      box.setAttribute('aria-label', label);
      if (from instanceof HTMLElement) {
        from.focus({ preventScroll: true });
        from.setAttribute('aria-expanded', 'true');
      }
      opener = from;
      box.showPopover();
      place(box, from.getBoundingClientRect());
      box.focus({ preventScroll: true });
    },
  };
}

/** Put the box below what opened it, or above it where there is more room. */
function place(box: HTMLElement, opener: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(opener.left - width / 3, EDGE), innerWidth - width - EDGE);
  const below = opener.bottom + 8;
  const top = below + height < innerHeight ? below : Math.max(EDGE, opener.top - height - 8);
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

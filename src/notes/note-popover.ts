/** Room kept between the popover and the window's edges, in pixels. */
const EDGE = 16;

/**
 * Show a note where it is cited: following a reference opens the note of the page's own list in a
 * popover beside it. Esc, or a tap elsewhere, closes it, and focus returns to the reference.
 * Without this script a reference is a link to the same note.
 */
export function startNotePopovers(root: HTMLElement): void {
  const popover = document.createElement('div');
  if (!('showPopover' in popover)) return;
  popover.className = 'note-popover';
  popover.popover = 'auto';
  popover.tabIndex = -1;
  popover.setAttribute('role', 'note');
  root.append(popover);

  let opener: HTMLElement | undefined;
  /** The reference whose note was open when the pointer went down: pressing it again closes it. */
  let openAtPress: HTMLElement | undefined;
  root.addEventListener('pointerdown', () => (openAtPress = opener), { capture: true });
  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const reference = event.target.closest<HTMLAnchorElement>('a[role="doc-noteref"]');
    const note = reference && noteOf(reference);
    if (!reference || !note) return;
    event.preventDefault();
    const again = reference === openAtPress;
    openAtPress = undefined;
    if (opener) popover.hidePopover();
    if (again) return;
    popover.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    popover.setAttribute('aria-label', `Note ${reference.textContent}`);
    reference.focus({ preventScroll: true });
    opener = reference;
    reference.setAttribute('aria-expanded', 'true');
    popover.showPopover();
    place(popover, reference.getBoundingClientRect());
    popover.focus({ preventScroll: true });
  });
  popover.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    opener?.removeAttribute('aria-expanded');
    opener = undefined;
  });
}

/** The note that a reference points to, where it stands on this page. */
function noteOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(hash.slice(1));
}

/** Put the popover below the reference, or above it where there is more room. */
function place(popover: HTMLElement, reference: DOMRect): void {
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.min(Math.max(reference.left - width / 3, EDGE), innerWidth - width - EDGE);
  const below = reference.bottom + 8;
  const top = below + height < innerHeight ? below : Math.max(EDGE, reference.top - height - 8);
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}

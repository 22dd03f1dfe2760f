import type { Popover } from './popover.ts';

/**
 * Show a note where it is cited: following a reference opens the note of the page's own list beside
 * it. Without this script a reference is a link to the same note.
 */
export function openNotesInPlace(root: HTMLElement, popover: Popover): void {
  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    const reference = event.target.closest<HTMLAnchorElement>('a.noteref');
    const note = reference && document.getElementById(reference.hash.slice(1));
    if (!reference || !note) return;
    event.preventDefault();
    const content = [...note.childNodes].map((node) => node.cloneNode(true));
    popover.open(reference, `Note ${reference.textContent}`, content);
  });
}

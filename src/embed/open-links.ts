import { embedPartOf } from './embed-parts.ts';
import type { HostLink } from './host-link.ts';

/**
 * Open the links of a frame in windows of their own. Where its host lets it open none, a link shows
 * its address, to be copied, and the host is asked to open it: no frame is told what it may do, so
 * each press tries.
 */
export function openLinks(page: Document, host: HostLink): void {
  const address = embedPartOf(page, 'address');
  page.addEventListener('click', (event) => {
    // What a link opened in its place need not be opened elsewhere.
    if (event.defaultPrevented) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const hasOpened = openWindow(link.href);
    address.textContent = hasOpened ? '' : link.href;
    if (hasOpened) return;
    getSelection()?.selectAllChildren(address);
    host.askToOpen(link.href);
  });
}

/** Open an address in a window that cannot reach back here. Says whether there is one. */
function openWindow(href: string): boolean {
  // Asked for with `noopener`, a window that opens and one that does not are the same: nothing.
  const opened = window.open('', '_blank');
  if (!opened) return false;
  try {
    opened.opener = null;
  } catch {
    // In a frame without an origin of its own the new window is nobody’s, and keeps its way back.
  }
  opened.location.replace(href);
  return true;
}

import { embedPartOf } from './embed-parts.ts';
import type { HostLink } from './host-link.ts';

/**
 * In a frame that may open no windows, a link shows its address, to be copied, and the host is asked
 * to open it. A frame without an origin of its own is taken for such a one.
 */
export function openLinks(page: Document, host: HostLink): void {
  if (window.origin !== 'null') return;
  const address = embedPartOf(page, 'address');
  page.addEventListener('click', (event) => {
    // What a link opened in its place need not be opened elsewhere.
    if (event.defaultPrevented) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    address.textContent = link.href;
    getSelection()?.selectAllChildren(address);
    host.askToOpen(link.href);
  });
}

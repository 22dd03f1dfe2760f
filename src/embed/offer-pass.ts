import { embedPartOf } from './embed-parts.ts';
import type { HostLink } from './host-link.ts';

/**
 * Offer a way past a frame that scrolls, to a reader whose finger would scroll it to its end first.
 * A host that listens moves on; without one the frame goes to its own end, from where the next
 * movement of the finger scrolls the host.
 */
export function offerPass(page: Document, host: HostLink, isLed: boolean): void {
  const button = embedPartOf(page, 'pass');
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!isLed) scrollTo({ top: page.documentElement.scrollHeight, behavior: 'instant' });
    host.tell({ type: 'pass' });
  });
}

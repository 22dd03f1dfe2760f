import type { HostLink } from './host-link.ts';
import { stepTop } from '../scenes/step-top.ts';

/** Let a host’s window lead: say how long this page is, and where the reader asks to be. */
export function followHost(page: Document, host: HostLink): { readonly tellLength: () => void } {
  const tellLength = (): void =>
    host.tell({ type: 'length', length: Math.ceil(page.documentElement.scrollHeight) });
  // At once, too: a frame that is out of sight is told of no size until it comes into sight.
  tellLength();
  new ResizeObserver(tellLength).observe(page.body);
  return { tellLength };
}

/** Ask the host to scroll to a step: in a led frame nothing scrolls by itself. */
export function seekStep(step: HTMLElement, host: HostLink): void {
  host.tell({ type: 'seek', top: stepTop(step) });
}

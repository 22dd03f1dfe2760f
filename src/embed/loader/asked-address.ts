import { mayLead } from './may-lead.ts';

/** How a frame is held: led by the host’s window, as its address asks, or step by step. */
export type Held = 'led' | 'as asked' | 'steps';

/** What a page asks for: the address of a frame, with what its element says of mode and light. */
export function askedAddress(element: Element, address: URL): URL {
  const asked = new URL(address);
  if (asked.searchParams.has('led')) asked.searchParams.delete('led');
  for (const name of ['mode', 'theme']) {
    const value = element.getAttribute(name);
    if (value) asked.searchParams.set(name, value);
  }
  return asked;
}

/** The address by which a frame is held so, at the step to which its reader has come. */
export function heldAddress(asked: URL, held: Held, step: string | undefined): string {
  const address = new URL(asked);
  if (held === 'led') address.searchParams.set('led', '1');
  if (held === 'steps') address.searchParams.delete('mode');
  if (step !== undefined) address.searchParams.set('step', step);
  return address.href;
}

/** How the frame of an element is best held in the page as it is now. */
export function bestHeld(element: HTMLElement, asked: URL): Held {
  if (asked.searchParams.get('mode') === 'scroll' && mayLead(element)) return 'led';
  return element.getAttribute('mode') === 'scroll' ? 'steps' : 'as asked';
}

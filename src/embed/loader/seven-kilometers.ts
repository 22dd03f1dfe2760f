import { messageRate } from '../protocol/message-rate.ts';
import { MOST_A_SECOND, toSend, type HostMessage } from '../protocol/messages.ts';
import { readFrameMessage } from '../protocol/read-message.ts';
import { leadFrame, type LedFrame } from './lead-frame.ts';
import { mayLead } from './may-lead.ts';
import { frameInstead, newFrame } from './new-frame.ts';
import { scrollPast } from './scroll-past.ts';
import { whenFocused } from './when-focused.ts';

/** How long a frame has to answer once it has loaded, in milliseconds. */
const PATIENCE = 4000;

/**
 * `<seven-kilometers>`: a frame of this publication in a host’s page. The frame within works
 * without it; it makes the frame as high as it needs, and with `mode="scroll"` lets the host’s
 * window lead where that is safe. Fires `ready`, `height` and `step` for the host’s own use.
 *
 * - `src`: the embed’s address, where no `<iframe>` stands in it
 * - `mode`, `theme`: as in the embed’s address
 * - `data-consent="click"`: what stands in it is shown until the reader asks for the frame
 */
export class SevenKilometers extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  #gone = new AbortController();
  #led: LedFrame | undefined;
  #letsGo = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#gone = new AbortController();
    this.style.display ||= 'block';
    const { signal } = this.#gone;
    // While the page is being read, what stands in the element may not have been read yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#begin(), { once: true, signal });
    } else this.#begin();
  }

  #begin(): void {
    const frame = this.querySelector('iframe');
    if (frame) this.#start(frame);
    else if (this.dataset.consent === 'click') this.#askFirst();
    else this.#start(this.#addFrame());
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#letsGo.abort();
    clearTimeout(this.#timer);
  }

  /** Show the step with this id. */
  go(step: string): void {
    this.#tell({ type: 'go', step });
  }

  #addFrame(): HTMLIFrameElement {
    const frame = newFrame(this.getAttribute('src') ?? '', this.getAttribute('title'));
    this.prepend(frame);
    return frame;
  }

  #askFirst(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Show it live, from ${this.#address().host}`;
    button.addEventListener('click', () => {
      this.replaceChildren();
      this.#start(this.#addFrame());
    });
    this.append(button);
  }

  #start(given: HTMLIFrameElement): void {
    const { signal } = this.#gone;
    this.#frame = given;
    const address = this.#address();
    const asked = new URL(address);
    for (const name of ['mode', 'theme']) {
      const value = this.getAttribute(name);
      if (value) asked.searchParams.set(name, value);
    }
    const leads = asked.searchParams.get('mode') === 'scroll' && mayLead(this);
    if (leads) asked.searchParams.set('led', '1');
    else if (this.getAttribute('mode') === 'scroll') asked.searchParams.delete('mode');
    const frame = asked.href === address.href ? given : frameInstead(given, asked.href);
    this.#frame = frame;

    this.#letsGo = new AbortController();
    this.#led = leads
      ? leadFrame(this, frame, (message) => this.#tell(message), this.#letsGo.signal)
      : undefined;
    const isWithinRate = messageRate(MOST_A_SECOND, () => performance.now());
    addEventListener(
      'message',
      ({ source, origin, data }) => {
        if (source !== frame.contentWindow || !this.#isOurs(origin) || !isWithinRate()) return;
        this.#hear(data);
      },
      { signal },
    );
    frame.addEventListener(
      'load',
      () => {
        if (this.#led) this.#timer = setTimeout(() => this.#letGo(), PATIENCE);
        this.#tell({ type: 'hello' });
      },
      { signal },
    );
    // Had it loaded before this script came, it would be heard of no more.
    this.#tell({ type: 'hello' });
  }

  #hear(data: unknown): void {
    const message = readFrameMessage(data);
    const frame = this.#frame;
    if (!message || !frame) return;
    switch (message.type) {
      case 'ready':
      case 'step':
        clearTimeout(this.#timer);
        break;
      case 'height':
        if (!this.#led) frame.style.height = `${message.height}px`;
        break;
      case 'length':
        this.#led?.setLength(message.length);
        return;
      case 'seek':
        whenFocused(frame, () => this.#led?.seek(message.top), this.#letsGo.signal);
        return;
      case 'pass':
        whenFocused(frame, () => scrollPast(this), this.#gone.signal);
        return;
    }
    const { type, ...detail } = message;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** No answer came: the frame is shown as it is without a host that leads. */
  #letGo(): void {
    const frame = this.#frame;
    if (!frame) return;
    this.#letsGo.abort();
    this.#led = undefined;
    this.style.height = '';
    const address = this.#address();
    address.searchParams.delete('led');
    address.searchParams.delete('mode');
    frame.style.cssText = 'border:0;width:100%;height:680px';
    frame.src = address.href;
  }

  #tell(message: HostMessage): void {
    // A frame without an origin of its own has no name to send to, and nothing here is secret.
    this.#frame?.contentWindow?.postMessage(toSend(message), '*');
  }

  #address(): URL {
    return new URL(this.#frame?.src ?? this.getAttribute('src') ?? '', document.baseURI);
  }

  #isOurs(origin: string): boolean {
    const sandbox = this.#frame?.sandbox;
    const isOpaque = sandbox && sandbox.length > 0 && !sandbox.contains('allow-same-origin');
    return origin === this.#address().origin || (origin === 'null' && Boolean(isOpaque));
  }
}

import { toSend, type FrameMessage, type HostMessage } from '../protocol/messages.ts';
import { askedAddress, bestHeld, heldAddress, type Held } from './asked-address.ts';
import { hearFrame } from './hear-frame.ts';
import { leadFrame, type LedFrame } from './lead-frame.ts';
import { judgeAnew } from './may-lead.ts';
import { addFrame, askFirst } from './ask-first.ts';
import { frameInstead } from './new-frame.ts';
import { printWhole } from './print-whole.ts';
import { scrollPast } from './scroll-past.ts';
import { whenFocused } from './when-focused.ts';

/** How long a frame has to answer once it has loaded, in milliseconds. */
const PATIENCE = 4000;

/**
 * `<seven-kilometers>`: a frame of this publication in a host’s page. The frame within works
 * without it; it makes the frame as high as it needs, and with `mode="scroll"` lets the host’s
 * window lead where that is safe. For the host’s own use it fires `ready` once for each frame that it
 * comes to hold, `height` where that is another, and `step`.
 *
 * - `src`: the embed’s address, where no `<iframe>` stands in it
 * - `mode`, `theme`: as in the embed’s address
 * - `data-consent="click"`: what stands in it is shown until the reader asks for the frame
 */
export class SevenKilometers extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  #gone = new AbortController();
  #led: LedFrame | undefined;
  /** Ends what holds for one frame, as another one takes its place. */
  #letsGo = new AbortController();
  #asked = new URL(document.baseURI);
  #held: Held | undefined;
  /** How the host has the frame look before anything is done to it. */
  #style = '';
  #step: string | undefined;
  /** How high a print of the frame is, in CSS pixels; 0 while it has not said. */
  #printed = 0;
  /** How high the frame has last asked to be, in CSS pixels; 0 while it has not. */
  #height = 0;
  /** Makes a change of the frame’s height. */
  #size = (change: () => void): void => change();
  #isReady = false;
  /** Whether the frame has not answered while it was to be led. */
  #isSilent = false;
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
    else if (this.dataset.consent === 'click')
      askFirst(this, this.#address().host, () => this.#start(addFrame(this)));
    else this.#start(addFrame(this));
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

  #start(given: HTMLIFrameElement): void {
    const { signal } = this.#gone;
    this.#frame = given;
    this.#asked = askedAddress(this, this.#address());
    this.#style ||= given.style.cssText;
    hearFrame(() => this.#frame, this.#hear.bind(this), signal);
    this.#hold(bestHeld(this, this.#asked));
    judgeAnew(() => this.#judge(), signal);
  }

  /** Hold the frame so: where that is by another address, in another frame. */
  #hold(held: Held, step?: string): void {
    const given = this.#frame;
    if (!given) return;
    this.#letsGo.abort();
    clearTimeout(this.#timer);
    const { signal } = (this.#letsGo = new AbortController());
    const address = heldAddress(this.#asked, held, step);
    const frame = address === given.src ? given : frameInstead(given, address);
    this.#frame = frame;
    this.#held = held;
    this.#printed = this.#height = 0;
    this.#isReady = false;
    this.style.height = '';
    frame.style.cssText = this.#style;
    this.#led = held === 'led' ? leadFrame(this, frame, (it) => this.#tell(it), signal) : undefined;
    const ask = (): void => this.#tell({ type: 'printing' });
    this.#size = printWhole(this, frame, { ask, height: () => this.#printed }, signal);
    frame.addEventListener(
      'load',
      () => {
        if (this.#led) this.#timer = setTimeout(() => this.#judge(true), PATIENCE);
        this.#tell({ type: 'hello' });
      },
      { signal },
    );
    // Had it loaded before this script came, it would be heard of no more.
    this.#tell({ type: 'hello' });
  }

  /** Hold the frame otherwise, should the page have come to ask for that. */
  #judge(isSilent = this.#isSilent): void {
    this.#isSilent = isSilent;
    const wanted = isSilent ? 'steps' : bestHeld(this, this.#asked);
    if (wanted === this.#held) return;
    const { top, bottom } = this.getBoundingClientRect();
    this.#hold(wanted, this.#step);
    // Its reader would be far below the short frame that a long one becomes.
    if (top < 0 && bottom > 0) this.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #hear(message: FrameMessage, frame: HTMLIFrameElement): void {
    switch (message.type) {
      case 'ready':
        clearTimeout(this.#timer);
        // It answers to every hello; whoever counts its readers counts them once.
        if (this.#isReady) return;
        this.#isReady = true;
        break;
      case 'step':
        clearTimeout(this.#timer);
        this.#step = message.step;
        break;
      case 'print':
        this.#printed = message.height;
        return;
      case 'height':
        if (!this.#led) this.#size(() => (frame.style.height = `${message.height}px`));
        if (message.height === this.#height) return;
        this.#height = message.height;
        break;
      case 'length':
        this.#size(() => this.#led?.setLength(message.length));
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

  #tell(message: HostMessage): void {
    // A frame without an origin of its own has no name to send to, and nothing here is secret.
    this.#frame?.contentWindow?.postMessage(toSend(message), '*');
  }

  #address(): URL {
    return new URL(this.#frame?.src ?? this.getAttribute('src') ?? '', document.baseURI);
  }
}

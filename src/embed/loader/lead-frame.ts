import type { HostMessage } from '../protocol/messages.ts';
import { scaleOf } from './scale-of.ts';

/** A frame that stands still in the host’s window while its page goes along with the host’s. */
export type LedFrame = {
  /** How long the page in the frame is, in CSS pixels: the element becomes as high. */
  setLength(length: number): void;
  /** Scroll the host’s window to where the frame’s page is at this place, in CSS pixels. */
  seek(top: number): void;
};

/**
 * Let the host’s window lead a frame.
 * @param element what holds the frame, and becomes as high as the page in it is long
 * @param gone ends it
 */
export function leadFrame(
  element: HTMLElement,
  frame: HTMLIFrameElement,
  tell: (message: HostMessage) => void,
  gone: AbortSignal,
): LedFrame {
  let length = 0;
  let told = -1;
  const lead = (): void => {
    if (length === 0 || gone.aborted) return;
    const most = Math.max(0, length - frame.clientHeight);
    const above = -element.getBoundingClientRect().top / scaleOf(element);
    const top = Math.round(Math.min(most, Math.max(0, above)));
    if (top === told) return;
    told = top;
    tell({ type: 'scroll', top });
  };
  for (const sign of ['scroll', 'resize']) {
    addEventListener(sign, () => requestAnimationFrame(lead), { signal: gone, passive: true });
  }
  return {
    setLength(next) {
      length = next;
      element.style.height = `${length}px`;
      const height = (unit: string): string => `height:calc(100${unit}/${scaleOf(element)});`;
      frame.style.cssText += `;position:sticky;top:0;${height('vh')}${height('svh')}display:block`;
      lead();
    },
    seek(top) {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const begin = scrollY + element.getBoundingClientRect().top;
      scrollTo({ top: begin + top * scaleOf(element), behavior: isCalm ? 'instant' : 'smooth' });
    },
  };
}

import { bringSheet } from '../components/bring-sheet.ts';
import sheet from '../styles/trace.css?url';
import { onScrolledFrame, shownExtent, type Shown } from './scrolled-frame.ts';

/** Where in the window a line counts as read, from its top. */
const LINE = 0.5;

/**
 * Fill the trace of a chapter as far as it is read, and put its stops where their pictures begin.
 * @param text the element that holds the chapter’s text
 */
export function followTrace(trace: HTMLElement, text: HTMLElement): void {
  const stops = [...trace.querySelectorAll('a')].map((link) => ({
    link,
    step: document.getElementById(link.hash.slice(1)),
    at: 0,
  }));
  let [top, height] = [0, 1];
  let told = -1;

  const shareOf = (y: number): number => Math.min(1, Math.max(0, (y - top) / height));
  const show = (shown: Shown): void => {
    const line = shown.top + (shown.bottom - shown.top) * LINE;
    const share = shareOf(line);
    if (Math.abs(share - told) < 0.0005) return;
    told = share;
    trace.style.setProperty('--read', share.toFixed(4));
    trace.toggleAttribute('data-under-way', line > top);
    for (const { link, at } of stops) link.toggleAttribute('data-read', at <= share);
  };
  const measure = (): void => {
    const box = text.getBoundingClientRect();
    [top, height] = [box.top + scrollY, Math.max(1, box.height)];
    for (const stop of stops) {
      if (!stop.step) continue;
      stop.at = shareOf(stop.step.getBoundingClientRect().top + scrollY);
      stop.link.style.setProperty('--at', stop.at.toFixed(4));
    }
    told = -1;
    show(shownExtent());
  };

  new ResizeObserver(measure).observe(text);
  addEventListener('resize', measure);
  const dress = (): void => void bringSheet(sheet).then((hasCome) => (trace.hidden = !hasCome));
  if (scrollY > 0) dress();
  else addEventListener('scroll', dress, { once: true, passive: true });
  onScrolledFrame(show);
}

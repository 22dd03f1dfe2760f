/** What of the page the window shows, in pixels from the page’s top. */
export type Shown = { readonly top: number; readonly bottom: number };

export const shownExtent = (): Shown => ({ top: scrollY, bottom: scrollY + innerHeight });

/**
 * Call once in each frame of a scroll with what the window shows. That is asked when the event comes and
 * not in the frame, in which pictures may have been drawn already: asked then, the browser would style
 * and lay out what they changed an extra time.
 */
export function onScrolledFrame(act: (shown: Shown) => void): void {
  let frame = 0;
  let shown: Shown;
  addEventListener(
    'scroll',
    () => {
      shown = shownExtent();
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        act(shown);
      });
    },
    { passive: true },
  );
}

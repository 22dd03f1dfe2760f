/**
 * While the host’s page is printed, let a frame be as high as all its steps are one below the other.
 * @param height what the frame has told of that, in CSS pixels; 0 where it has not
 * @param gone ends it
 */
export function printWhole(
  element: HTMLElement,
  frame: HTMLIFrameElement,
  height: () => number,
  gone: AbortSignal,
): void {
  let restore: (() => void) | undefined;
  addEventListener(
    'beforeprint',
    () => {
      if (restore || height() === 0) return;
      const [ofElement, ofFrame] = [element.style.height, frame.style.cssText];
      restore = () => {
        element.style.height = ofElement;
        frame.style.cssText = ofFrame;
        restore = undefined;
      };
      element.style.height = '';
      frame.style.cssText += `;position:static;height:${height()}px`;
    },
    { signal: gone },
  );
  addEventListener('afterprint', () => restore?.(), { signal: gone });
}

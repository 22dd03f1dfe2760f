/** How long after asking a frame may take to get the focus of the press that asked, in milliseconds. */
const IN_TIME = 1000;

/**
 * Do what a frame asks for if the reader is in it. The message of a press may come before the browser
 * has told of the focus that the press gave the frame: then it waits for that.
 * @param gone ends the waiting
 */
export function whenFocused(frame: HTMLIFrameElement, act: () => void, gone: AbortSignal): void {
  const hasFocus = (): boolean =>
    (frame.getRootNode() as Document | ShadowRoot).activeElement === frame;
  if (hasFocus()) {
    act();
    return;
  }
  const asked = performance.now();
  const focused = (): void => {
    if (performance.now() - asked < IN_TIME && hasFocus()) act();
  };
  addEventListener('blur', focused, { once: true, signal: gone });
}

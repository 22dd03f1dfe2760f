import { PAGE_HEIGHT } from '../protocol/messages.ts';

/** Higher than this no frame prints a single step, in CSS pixels (`styles/embed-print.css`). */
const ONE_STEP = 1000;

/** What a frame is asked for a print, and has answered. */
type Print = {
  /** Ask the frame to bring the pictures of all its steps. */
  readonly ask: () => void;
  /** How high the print of all of them is, in CSS pixels; 0 while the frame has not said. */
  readonly height: () => number;
};

/**
 * While the host’s page is printed, let a frame be as high as all its steps are one below the other.
 * Their pictures are brought when a print is likely, and no browser waits for them: one that has not
 * come is printed in words. A frame that has not said how high that is prints the step that it shows.
 * @param gone ends it
 * @returns makes a change of their heights, after the print where one is under way
 */
export function printWhole(
  element: HTMLElement,
  frame: HTMLIFrameElement,
  { ask, height }: Print,
  gone: AbortSignal,
): (change: () => void) => void {
  let restore: (() => void) | undefined;
  const waiting: (() => void)[] = [];
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'p') ask();
    },
    { signal: gone },
  );
  addEventListener(
    'beforeprint',
    () => {
      ask();
      if (restore) return;
      const [ofElement, ofFrame] = [element.style.height, frame.style.cssText];
      restore = () => {
        element.style.height = ofElement;
        frame.style.cssText = ofFrame;
        restore = undefined;
        for (const change of waiting.splice(0)) change();
      };
      const whole = height();
      const printed = whole ? inPages(whole) : `${Math.min(ONE_STEP, frame.clientHeight)}px`;
      element.style.height = '';
      frame.style.cssText += `;position:static;height:${printed}`;
    },
    { signal: gone },
  );
  addEventListener('afterprint', () => restore?.(), { signal: gone });
  return (change) => {
    if (restore) waiting.push(change);
    else change();
  };
}

/**
 * As high as so many sheets of whatever paper is printed on, where a frame can break its pages there. A
 * browser says in whole pixels how high a sheet is, and makes it as high as it is.
 */
const inPages = (height: number): string =>
  CSS.supports('column-wrap', 'wrap')
    ? `max(${ONE_STEP + 1}px,${Math.floor(height / PAGE_HEIGHT)}*(100vh + .5px))`
    : `${height}px`;

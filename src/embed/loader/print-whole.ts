/** Higher than this no frame prints a single step, in CSS pixels (`styles/embed.css`). */
const ONE_STEP = 1000;

/** What a frame is asked for a print, and has answered. */
type Print = {
  /** Ask the frame to bring all that is printed. */
  readonly ask: () => void;
  /** How high all of it is, in CSS pixels; 0 while it has not come. */
  readonly height: () => number;
};

/**
 * While the host’s page is printed, let a frame be as high as all its steps are one below the other.
 * Their pictures are brought when a print is likely, and no browser waits for them: where they have not
 * all come, the step that is shown is printed, whose picture is there. A second print has them.
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
      const printed = height() || Math.min(ONE_STEP, frame.clientHeight);
      element.style.height = '';
      frame.style.cssText += `;position:static;height:${printed}px`;
    },
    { signal: gone },
  );
  addEventListener('afterprint', () => restore?.(), { signal: gone });
  return (change) => {
    if (restore) waiting.push(change);
    else change();
  };
}

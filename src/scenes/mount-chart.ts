import type { Mark, Size } from '../graphics/mark.ts';
import { isAtRest, patch } from '../graphics/patch.ts';
import type { StageDrawing } from '../graphics/stage-drawing.ts';

/** How long a chart takes from one state to the next, in milliseconds. */
const MOVE = 700;

/** Put a chart into an element: the drawing made at build, drawn again at the element's own size. */
export function mountChart(
  element: HTMLElement,
  draw: (state: string, size: Size) => Mark,
): StageDrawing {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.append(svg);
  let shown: string | undefined;

  const redraw = (duration: number): void => {
    const size = { width: element.clientWidth, height: element.clientHeight };
    if (shown !== undefined && size.width > 0) patch(svg, draw(shown, size), duration);
  };
  return {
    show(state, { animate }) {
      shown = state;
      redraw(animate ? MOVE : 0);
    },
    async settled() {
      while (!isAtRest(svg)) await new Promise(requestAnimationFrame);
    },
    resize: () => redraw(0),
    destroy: () => svg.remove(),
  };
}

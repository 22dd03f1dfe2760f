import type { Mark, Size } from '../graphics/mark.ts';
import { isAtRest, patch } from '../graphics/patch.ts';
import type { Mount, StageDrawing } from '../graphics/stage-drawing.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { lendChart } from './lend-chart.ts';

/** How long a chart takes from one state to the next, in milliseconds. */
const MOVE = 700;

/** How the build draws a kind of chart: a state of a scene at a size in pixels. */
type Draw<Scene, State> = (scene: Scene, state: State, size: Size) => Mark;

/**
 * What draws a kind of chart, made of how the build draws it. The data is the build's own, written
 * from the checked scene, so its shape is known.
 */
export const mountOf =
  <State, Scene extends { readonly states: Readonly<Record<string, State>> }>(
    draw: Draw<Scene, State>,
  ): Mount =>
  (element, data) => {
    const scene = data as Scene;
    return mountChart(element, (name, size) => draw(scene, stateNamed(scene.states, name), size));
  };

/** Put a chart into an element: the drawing made at build, drawn again at the element's own size. */
export function mountChart(
  element: HTMLElement,
  draw: (state: string, size: Size) => Mark,
): StageDrawing {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.append(svg);
  let shown: string | undefined;

  const sizeOf = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
  const redraw = (duration: number): void => {
    const size = sizeOf();
    if (shown !== undefined && size.width > 0) patch(svg, draw(shown, size), duration);
  };
  const lent = lendChart(svg, sizeOf);
  return {
    show(state, { animate }) {
      shown = state;
      redraw(animate ? MOVE : 0);
    },
    async settled() {
      while (!isAtRest(svg)) await new Promise(requestAnimationFrame);
    },
    resize() {
      lent.explore(false);
      redraw(0);
    },
    ...lent,
    destroy: () => svg.remove(),
  };
}

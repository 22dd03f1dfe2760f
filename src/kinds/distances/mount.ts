import { easeCubicInOut } from 'd3-ease';
import { timer, type Timer } from 'd3-timer';
import { lendChart } from '../../charts/lend-chart.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { patch } from '../../graphics/patch.ts';
import type { Mount } from '../../graphics/stage-drawing.ts';
import { stateNamed } from '../../graphics/state-named.ts';
import { drawDistances } from './draw.ts';
import { viewOf, type DistancesView } from './layout.ts';
import type { DistancesScene } from './schema.ts';
import { viewBetween } from './zoom.ts';

/** How long it takes to come from a few kilometers to hundreds, in milliseconds, or to move aside. */
const [ZOOM, PAN] = [1400, 700];
/** From this share of the way on the numbers of the next state come. */
const NUMBERS = 0.6;
/** The marks that measure: they belong to one state, and come when it is reached. */
const MEASURES = /^(figure|dimension|number)-/;

/** Bring a scene of this kind to life in a stage: from state to state its view zooms, and nothing jumps. */
export const mount: Mount = (element, data) => {
  const scene = data as DistancesScene;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.append(svg);
  let shown: string | undefined;
  let seen: DistancesView | undefined;
  let clock: Timer | undefined;

  const sizeOf = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
  const lent = lendChart(svg, sizeOf);
  const stop = (): void => {
    clock?.stop();
    clock = undefined;
  };
  const cut = (): void => {
    stop();
    const size = sizeOf();
    if (shown === undefined || size.width === 0) return;
    const state = stateNamed(scene.states, shown);
    seen = viewOf(scene, state, size);
    patch(svg, drawDistances(scene, state, size), 0);
  };
  const zoom = (name: string, from: DistancesView): void => {
    stop();
    const size = sizeOf();
    const state = stateNamed(scene.states, name);
    const to = viewOf(scene, state, size);
    const duration = from.pixelsPerKm === to.pixelsPerKm ? PAN : ZOOM;
    clock = timer((elapsed) => {
      if (elapsed >= duration) return cut();
      const share = easeCubicInOut(elapsed / duration);
      seen = viewBetween(from, to, share);
      const come = Math.max(0, (share - NUMBERS) / (1 - NUMBERS));
      patch(svg, coming(drawDistances(scene, state, size, seen), come), 0);
    });
  };

  return {
    show(state, { animate }) {
      shown = state;
      if (animate && seen) zoom(state, seen);
      else cut();
    },
    async settled() {
      while (clock) await new Promise(requestAnimationFrame);
    },
    resize() {
      lent.explore(false);
      cut();
    },
    ...lent,
    destroy() {
      stop();
      svg.remove();
    },
  };
};

/** A drawing whose measures have come so far. */
const coming = (mark: Mark, come: number): Mark => ({
  ...mark,
  ...(mark.key !== undefined && MEASURES.test(mark.key)
    ? { attrs: { ...mark.attrs, opacity: come } }
    : mark.children && { children: mark.children.map((child) => child && coming(child, come)) }),
});

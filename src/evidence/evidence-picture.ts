import { drawEvidence } from '../kinds/evidence/draw.ts';
import type { DrawableEvidence } from '../kinds/evidence/piece.ts';
import { stateNamed } from '../graphics/state-named.ts';
import { fits } from './note-filter.ts';
import type { Filter } from './note-filter.ts';
import { choiceOf, walkTo, withControls } from './evidence-controls.ts';
import type { Choice } from './evidence-controls.ts';
import { mountChart } from '../charts/mount-chart.ts';
import { prefersReducedMotion } from '../reader/reader-preferences.ts';

/** How far from a mark a touch may land, in pixels. */
const REACH = 10;

/** The live drawing of the evidence. */
export type EvidencePicture = {
  /** Show a state, with what the reader has chosen in front. */
  show(state: string, filter: Filter): void;
};

/** Put the evidence into an element; `choose` hears what the reader picks in it. */
export function mountEvidence(
  element: HTMLElement,
  scene: DrawableEvidence,
  choose: (choice: Choice) => void,
): EvidencePicture {
  let filter: Filter = {};
  let shown = '';
  const drawing = mountChart(element, (name, size) =>
    withControls(
      drawEvidence(scene, stateNamed(scene.states, name), size, (piece) => fits(piece, filter)),
      scene.pieces,
      filter,
    ),
  );
  new ResizeObserver(() => drawing.resize()).observe(element);

  const chooseAt = (key: string | undefined): void => {
    const choice = key === undefined ? undefined : choiceOf(key, scene.pieces);
    if (choice) choose(choice);
  };
  element.addEventListener('click', ({ target, clientX, clientY }) => {
    if (!(target instanceof Element)) return;
    chooseAt(keyOf(nearest(element, clientX, clientY) ?? target.closest('[role="button"]')));
  });
  element.addEventListener('keydown', (event) => {
    const key = keyOf(document.activeElement);
    if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') chooseAt(key);
    else {
      const { by } = stateNamed(scene.states, shown);
      const headings = scene.headings[by].map(({ id }) => id);
      const next = walkTo(key, event.key, scene.pieces, headings, by);
      if (next === undefined) return;
      element.querySelector<SVGElement>(`[data-key="${next}"]`)?.focus();
    }
    event.preventDefault();
  });
  return {
    show(state, wanted) {
      filter = wanted;
      const animate = shown !== '' && !prefersReducedMotion();
      shown = state;
      drawing.show(state, { animate });
    },
  };
}

const keyOf = (element: Element | null | undefined): string | undefined =>
  element?.getAttribute('data-key') ?? undefined;

/** The mark nearest to a point of the window, within reach of a finger. */
function nearest(element: HTMLElement, x: number, y: number): Element | undefined {
  let best: Element | undefined;
  let least = REACH;
  for (const mark of element.querySelectorAll('[data-key^="piece-"]')) {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}

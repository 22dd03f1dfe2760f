import type { Size } from '../graphics/mark.ts';
import type { StageDrawing } from '../graphics/stage-drawing.ts';
import { movedBy, WHOLE, zoomedBy, type ViewOfPicture } from '../graphics/view-of-picture.ts';

/** What a drawing does for the hands of a reader. */
type Hands = Pick<StageDrawing, 'explore' | 'move' | 'zoom' | 'rest'>;

/**
 * Let a chart be moved and zoomed as a whole, as it is drawn.
 * @param sizeOf how large the element is that it stands in, in pixels
 */
export function lendChart(svg: SVGSVGElement, sizeOf: () => Size): Hands {
  let view = WHOLE;
  const look = (next: ViewOfPicture): void => {
    view = next;
    const { scale, x, y } = view;
    svg.style.transform = view === WHOLE ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
  };
  return {
    explore: () => look(WHOLE),
    move: (by) => look(movedBy(view, by, sizeOf())),
    zoom: (times, around) => look(zoomedBy(view, times, around, sizeOf())),
    rest: () => undefined,
  };
}

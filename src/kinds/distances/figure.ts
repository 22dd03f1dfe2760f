import type { DistancesScene, DistancesState } from './schema.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { PlacedDistances } from './layout.ts';

/** Where the large number stands, in pixels: the box it takes with its label, and its baseline. */
export type PlacedFigure = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly fontSize: number;
};

/** A distance shorter than this, in pixels, has its number beside it instead of along it. */
const SLIVER = 60;

/** Widest label the large number has: it keeps its place from state to state. */
const LABEL_ROOM = textWidth('between the suburbs, about', 16);

/** Place the large number of a state: over the middle of its distance, on a phone beside it. */
export function placeFigure(
  { down, along, ends, pixelsPerKm, line, figureSize: fontSize }: PlacedDistances,
  { figure }: DistancesState,
  { width }: Size,
): PlacedFigure {
  const [from, to] = ends[figure];
  const middle = along((from + to) / 2);
  const sliver = (to - from) * pixelsPerKm < SLIVER;
  const room = textWidth(figure === 'suburbs' ? '7 km' : '500 km', fontSize, 'serif-strong');
  if (down) {
    const x = sliver ? width - 14 - room : line + 26;
    const labelX = sliver ? width - 14 - LABEL_ROOM : line + 26;
    const y = middle + 18;
    const right = sliver ? width - 14 : x + room;
    return { left: x, right, top: y - 56, bottom: y, x, y, labelX, labelY: y - 42, fontSize };
  }
  const y = line - (sliver ? 92 : 48);
  const labelY = y - fontSize * 0.76 - (fontSize > 100 ? 18 : 12);
  const half = Math.max(room, LABEL_ROOM) / 2;
  const box = { left: middle - half, right: middle + half, top: labelY - 12, bottom: y };
  return { ...box, x: middle, y, labelX: middle, labelY, fontSize };
}

/** The large number of a state with the words that say what it measures. */
export function drawFigure(
  { spans }: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  const { kilometers, label, notes } = spans[state.figure];
  const { x, y, labelX, labelY } = placeFigure(placed, state, size);
  const anchor = placed.down ? 'start' : 'middle';
  return {
    tag: 'g',
    key: `figure-${state.figure}`,
    notes,
    title: `About ${kilometers} kilometers ${label}`,
    children: [
      {
        tag: 'text',
        key: 'label',
        text: `${label}, about`,
        attrs: {
          class: placed.figureSize > 100 ? 'label-soft label-large' : 'label-soft',
          transform: at(labelX, labelY),
          'text-anchor': anchor,
        },
      },
      {
        tag: 'text',
        key: 'number',
        text: `${kilometers} km`,
        attrs: {
          class: `figure figure-${placed.figureSize}`,
          transform: at(x, y),
          'text-anchor': anchor,
        },
      },
    ],
  };
}

import type { DistancesScene, DistancesState } from './schema.ts';
import { at } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
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

/** Place the large number of a state: over the middle of its distance, on a phone beside it. */
export function placeFigure(
  { spans }: DistancesScene,
  { figure }: DistancesState,
  { way, along, ends, pixelsPerKm, line, figureSize: fontSize }: PlacedDistances,
  { width }: Size,
): PlacedFigure {
  const [from, to] = ends[figure];
  const middle = along((from + to) / 2);
  const sliver = (to - from) * pixelsPerKm < SLIVER;
  const { suburbs, west, east } = spans;
  const longest = Math.max(west.kilometers, east.kilometers);
  const kilometers = figure === 'suburbs' ? suburbs.kilometers : longest;
  const room = textWidth(`${kilometers} km`, fontSize, 'serif-strong');
  // The widest label: the number keeps its place from state to state.
  const labelRoom = textWidth(`${suburbs.label}, about`, 16);
  if (way.down) {
    const x = sliver ? width - 14 - room : line + 26;
    const labelX = sliver ? width - 14 - labelRoom : line + 26;
    const y = middle + 18;
    const right = sliver ? width - 14 : x + room;
    return { left: x, right, top: y - 56, bottom: y, x, y, labelX, labelY: y - 42, fontSize };
  }
  const y = line - (sliver ? 92 : 48);
  const labelY = y - fontSize * 0.76 - (fontSize > 100 ? 18 : 12);
  const half = Math.max(room, labelRoom) / 2;
  const box = { left: middle - half, right: middle + half, top: labelY - 12, bottom: y };
  return { ...box, x: middle, y, labelX: middle, labelY, fontSize };
}

/** The large number of a state with the words that say what it measures. */
export function drawFigure(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  drawing: Size,
): Mark {
  const { kilometers, label, notes } = scene.spans[state.figure];
  const { x, y, labelX, labelY } = placeFigure(scene, state, placed, drawing);
  const anchor = { 'text-anchor': placed.way.down ? 'start' : 'middle' };
  const size = placed.figureSize;
  return svg.g(
    {
      key: `figure-${placed.keys[state.figure]}`,
      notes,
      title: `About ${kilometers} kilometers ${label}`,
    },
    [
      svg.text(
        `${label}, about`,
        {
          class: size > 100 ? 'label-soft label-large' : 'label-soft',
          transform: at(labelX, labelY),
          ...anchor,
        },
        'label',
      ),
      svg.text(
        `${kilometers} km`,
        { class: `figure figure-${size}`, transform: at(x, y), ...anchor },
        'number',
      ),
    ],
  );
}

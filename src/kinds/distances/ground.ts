import type { DistancesScene, DistancesState } from './schema.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { placeFigure } from './figure.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** The two countries as two tones, the border between them, their names. */
export function drawGround(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  const { west, east } = scene.countries;
  const { way, along, border } = placed;
  const edge = along(border);
  const { width, height } = size;
  const [length, breadth] = way.extent(size);
  const [gapFrom, gapTo] = gapInBorder(scene, state, placed, size);
  const piece = (from: number, to: number): string =>
    linePath([way.point(edge, from), way.point(edge, to)]);
  const d = piece(0, gapFrom) + piece(gapTo, breadth);
  const beyond = way.rect([edge, Math.max(edge, length)], [0, breadth]);
  return svg.g('ground', [
    svg.rect({ class: 'ground', x: 0, y: 0, width, height }, west.id),
    svg.rect({ class: 'ground-east', ...beyond }, east.id),
    svg.path(
      { class: 'border', d },
      { key: 'border', notes: 'edition', title: scene.border.title },
    ),
    ...countryNames(scene, placed, size),
  ]);
}

function countryNames(
  { countries: { west, east } }: DistancesScene,
  placed: PlacedDistances,
  { width, height }: Size,
): Mark[] {
  const { way, along, border } = placed;
  const edge = along(border);
  const name = ({ id, name: text }: typeof west, x: number, y: number, anchor: string): Mark =>
    svg.text(
      text.toUpperCase(),
      { class: textClass(placed, 'country'), x, y, 'text-anchor': anchor },
      `name-${id}`,
    );
  return way.down
    ? [name(west, width - 14, 22, 'end'), name(east, width - 14, height - 40, 'end')]
    : [name(west, edge - 14, 30, 'end'), name(east, edge + 16, 30, 'start')];
}

/** The border breaks where the large number stands over it; else the gap has no length. */
function gapInBorder(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Stretch {
  const { down } = placed.way;
  const { left, right, top, bottom } = placeFigure(scene, state, placed, size);
  const [from, to] = down ? [top, bottom] : [left, right];
  const edge = placed.along(placed.border);
  const isClear = edge < from - 8 || edge > to + 8;
  if (state.figure !== 'suburbs' || isClear) {
    const middle = down ? size.width / 2 : size.height / 4;
    return [middle, middle];
  }
  return down ? [left - 8, right + 8] : [top - 6, bottom + 8];
}

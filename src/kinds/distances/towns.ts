import type { DistancesScene, DistancesState } from './schema.ts';
import type { Mark } from '../../graphics/mark.ts';
import { boxPath, linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** The four towns, the two suburbs as blocks of houses. */
export function drawTowns(
  { spans }: DistancesScene,
  { shows }: DistancesState,
  placed: PlacedDistances,
): Mark {
  const { ends } = placed;
  const { west, east } = spans.suburbs.towns;
  const [left, right] = ends.suburbs;
  return svg.g('towns', [
    drawHouses(west.id, left, -1, placed),
    drawHouses(east.id, right, 1, placed),
    drawCapital(spans.west.capital, ends.west[0], shows.includes('west'), placed),
    drawCapital(spans.east.capital, ends.east[1], shows.includes('east'), placed),
    drawSuburbName(west, left, -1, placed),
    drawSuburbName(east, right, 1, placed),
  ]);
}

function drawCapital(
  { id, name, party }: DistancesScene['spans']['west']['capital'],
  kilometer: number,
  named: boolean,
  placed: PlacedDistances,
): Mark {
  const setting = {
    class: `${textClass(placed, 'label')} label-strong`,
    ...(placed.way.down ? { x: 26, y: 5 } : { x: 0, y: placed.nameAway, 'text-anchor': 'middle' }),
  };
  return svg.g(
    { key: `town-${id}`, notes: 'report', title: `${name}, a capital` },
    [
      svg.circle({ class: 'capital', r: 8 }),
      svg.circle({ class: 'fill', r: 3.5 }),
      named ? svg.text(name, setting, 'name') : undefined,
    ],
    { class: `party-${party}`, transform: placed.at(kilometer) },
  );
}

/** A suburb's name, on its own side of the border, tied to the edge it names. */
function drawSuburbName(
  { id, name }: DistancesScene['spans']['suburbs']['towns']['west'],
  kilometer: number,
  away: -1 | 1,
  placed: PlacedDistances,
): Mark {
  const { way, close, nameAway } = placed;
  const reach = way.down ? 12 : nameAway - 8;
  const edge = linePath([way.point(0, -12), way.point(0, close ? reach : -12)]);
  const setting = {
    class: `${textClass(placed, 'label')} label-strong`,
    ...(way.down
      ? { x: 26, y: away < 0 ? -6 : 17 }
      : { x: 7 * away, y: nameAway, 'text-anchor': away < 0 ? 'end' : 'start' }),
  };
  return svg.g(
    { key: `town-${id}`, notes: 'report', title: `The edge of ${name}’s suburbs` },
    [svg.path({ class: 'edge', d: edge }, 'edge'), svg.text(name, setting, 'name')],
    { transform: placed.at(kilometer) },
  );
}

/** Houses of a suburb: kilometers from its edge, kilometers to the side, size in kilometers. */
const HOUSES: readonly (readonly [away: number, aside: number, size: number])[] = [
  [0.04, -0.2, 0.13],
  [0.05, 0.16, 0.16],
  [0.24, -0.36, 0.16],
  [0.25, -0.13, 0.15],
  [0.28, 0.2, 0.13],
  [0.46, 0.34, 0.15],
  [0.46, -0.24, 0.18],
  [0.48, 0.1, 0.15],
  [0.7, -0.42, 0.14],
  [0.7, -0.14, 0.18],
  [0.7, 0.2, 0.18],
  [0.94, 0.36, 0.15],
  [0.95, -0.3, 0.18],
  [0.97, 0.06, 0.16],
  [1.2, -0.16, 0.17],
  [1.22, 0.22, 0.15],
  [1.44, -0.36, 0.14],
  [1.46, 0.02, 0.16],
  [1.7, -0.14, 0.13],
  [1.72, 0.24, 0.14],
];

/** A suburb's houses, schematic, on the drawing's own scale: seen from far they vanish. */
function drawHouses(
  key: string,
  edge: number,
  away: -1 | 1,
  { way, along, line, pixelsPerKm }: PlacedDistances,
): Mark {
  const d = HOUSES.map(([out, aside, size]) => {
    const near = along(edge + away * (out + (away < 0 ? size : 0)));
    return boxPath(way.point(near, line + (aside - size / 2) * pixelsPerKm), size * pixelsPerKm);
  });
  return svg.path(
    { class: 'houses', d: d.join('') },
    { key: `houses-${key}`, notes: 'edition', title: 'Houses, schematic' },
  );
}

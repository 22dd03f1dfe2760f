import type { DistancesScene, DistancesState, SpanName } from './schema.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { boxPath, linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import type { PartyId } from '../../schemas/party-id.ts';
import { drawFigure } from './figure.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** How thick the way between the suburbs is seen from far away, in pixels. */
const FAR = 26;

const ORDER: readonly SpanName[] = ['west', 'east', 'suburbs'];

/** The party whose color a distance has; none between the suburbs. */
const partyOf = ({ spans }: DistancesScene, name: SpanName): PartyId | undefined =>
  name === 'suburbs' ? undefined : spans[name].capital.party;

/** The three distances as bands along the line, and the numbers of those the state shows. */
export function drawSpans(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  const shown = ORDER.filter((name) => state.shows.includes(name));
  return svg.g('spans', [
    ...ORDER.map((name) => drawSpan(name, scene, placed)),
    drawKilometers(placed),
    ...shown.map((name) => drawDimension(name, state, placed)),
    drawFigure(scene, state, placed, size),
    ...shown
      .filter((name) => name !== state.figure)
      .map((name) => drawSmallNumber(name, scene, state, placed, size)),
  ]);
}

function drawSpan(name: SpanName, scene: DistancesScene, placed: PlacedDistances): Mark {
  const { way, along, ends, line, closeness, offsets } = placed;
  const [from, to] = ends[name];
  const thickness = name === 'suburbs' ? FAR + (offsets.suburbs - FAR) * closeness : offsets.road;
  const box = way.rect([along(from), along(to)], [line - thickness / 2, line + thickness / 2]);
  const { kilometers, label, notes } = scene.spans[name];
  const party = partyOf(scene, name);
  return svg.rect(
    { class: party === undefined ? 'span span-suburbs' : `span party-${party}`, ...box },
    {
      key: `span-${placed.keys[name]}`,
      notes,
      title: `About ${kilometers} kilometers ${label}`,
    },
  );
}

/** Every second kilometer between the suburbs a shade lighter, as on a printed scale. */
function drawKilometers({ way, along, ends, line, closeness, offsets }: PlacedDistances): Mark {
  const [from, to] = ends.suburbs;
  const half = offsets.suburbs / 2;
  const lighter = Array.from({ length: Math.floor((to - from) / 2) }, (_, index) => {
    const start = from + index * 2 + 1;
    const box = way.rect([along(start), along(start + 1)], [line - half, line + half]);
    return boxPath([box.x, box.y], box.width, box.height);
  });
  return svg.path(
    { class: 'kilometers', d: lighter.join(''), opacity: px(closeness) },
    'kilometers',
  );
}

/** The bracket that says from where to where a number measures. */
function drawDimension(name: SpanName, state: DistancesState, placed: PlacedDistances): Mark {
  const { way, along, ends, line, offsets } = placed;
  const [from, to] = [along(ends[name][0]), along(ends[name][1])];
  const [away, foot] = [line + offsets.dimension[0], line + offsets.dimension[1]];
  const d = linePath([
    way.point(from, foot),
    way.point(from, away),
    way.point(to, away),
    way.point(to, foot),
  ]);
  return svg.path(
    { class: name === state.figure ? 'axis dimension' : 'axis', d },
    `dimension-${placed.keys[name]}`,
  );
}

function drawSmallNumber(
  name: SpanName,
  scene: DistancesScene,
  { figure }: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  const { kilometers, label, notes } = scene.spans[name];
  const party = partyOf(scene, name);
  const color = party === undefined ? '' : ` text-party party-${party}`;
  const place =
    name === 'suburbs' ? besideBorder(figure, placed, size) : alongRoad(placed.ends[name], placed);
  return svg.text(
    `about ${kilometers} km`,
    { class: `${textClass(placed, 'label')} label-strong${color}`, ...place },
    {
      key: `number-${placed.keys[name]}`,
      notes,
      title: `About ${kilometers} kilometers ${label}`,
    },
  );
}

type Place = { readonly transform: string; readonly 'text-anchor': string };

/** Across the border from the large number, so that the two never meet. */
function besideBorder(
  figure: SpanName,
  { way, along, border, line }: PlacedDistances,
  { width }: Size,
): Place {
  const edge = along(border);
  if (way.down) return { transform: at(width - 14, edge - 8), 'text-anchor': 'end' };
  const west = figure === 'east';
  return {
    transform: at(edge + (west ? -9 : 9), line - 34),
    'text-anchor': west ? 'end' : 'start',
  };
}

/** Over the middle of its road; on a phone beside it, nearer to the capital than to the border. */
function alongRoad(
  [from, to]: readonly [number, number],
  { way, along, line }: PlacedDistances,
): Place {
  const nearer = from < 0 ? from * 0.6 : to * 0.6;
  return way.down
    ? { transform: at(line + 26, along(nearer) + 5), 'text-anchor': 'start' }
    : { transform: at(along((from + to) / 2), line - 34), 'text-anchor': 'middle' };
}

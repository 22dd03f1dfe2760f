import type { DistancesScene, DistancesState, SpanName } from './schema.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import type { Side } from '../../schemas/side.ts';
import { drawFigure } from './figure.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

const ORDER: readonly SpanName[] = ['west', 'east', 'suburbs'];

/** The party whose color a distance has; none between the suburbs. */
const sideOf = ({ spans }: DistancesScene, name: SpanName): Side | undefined =>
  name === 'suburbs' ? undefined : spans[name].capital.side;

/** The three distances as bands along the line, and the numbers of those the state shows. */
export function drawSpans(
  scene: DistancesScene,
  state: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  return {
    tag: 'g',
    key: 'spans',
    children: [
      ...ORDER.map((name) => drawSpan(name, scene, placed)),
      drawKilometers(placed),
      ...ORDER.filter((name) => state.shows.includes(name)).map((name) =>
        drawDimension(name, state, placed),
      ),
      drawFigure(scene, state, placed, size),
      ...ORDER.filter((name) => state.shows.includes(name) && name !== state.figure).map((name) =>
        drawSmallNumber(name, scene, state, placed, size),
      ),
    ],
  };
}

function drawSpan(name: SpanName, scene: DistancesScene, placed: PlacedDistances): Mark {
  const { down, along, ends, line, pixelsPerKm, close } = placed;
  const [from, to] = ends[name];
  const start = px(along(from));
  const length = px((to - from) * pixelsPerKm);
  const thickness = name !== 'suburbs' ? (down ? 4 : 6) : close ? (down ? 10 : 14) : 26;
  const across = line - thickness / 2;
  const box = down
    ? { x: across, y: start, width: thickness, height: length }
    : { x: start, y: across, width: length, height: thickness };
  const { kilometers, label, notes } = scene.spans[name];
  const side = sideOf(scene, name);
  return {
    tag: 'rect',
    key: `span-${placed.keys[name]}`,
    notes,
    title: `About ${kilometers} kilometers ${label}`,
    attrs: { class: side === undefined ? 'span span-suburbs' : `span side-${side}`, ...box },
  };
}

/** Every second kilometer between the suburbs a shade lighter, as on a printed scale. */
function drawKilometers({ down, along, ends, line, pixelsPerKm, close }: PlacedDistances): Mark {
  const [from, to] = ends.suburbs;
  const side = px(pixelsPerKm);
  const lighter = Array.from({ length: Math.floor((to - from) / 2) }, (_, index) => {
    const start = px(along(from + index * 2 + 1));
    return down
      ? `M ${line - 5} ${start} h 10 v ${side} h -10 z`
      : `M ${start} ${line - 7} h ${side} v 14 h ${-side} z`;
  });
  return {
    tag: 'path',
    key: 'kilometers',
    attrs: { class: 'kilometers', d: lighter.join(' '), opacity: close ? 1 : 0 },
  };
}

/** The bracket that says from where to where a number measures. */
function drawDimension(name: SpanName, state: DistancesState, placed: PlacedDistances): Mark {
  const { down, along, ends, line } = placed;
  const [from, to] = ends[name].map((end) => px(along(end))) as [number, number];
  const away = down ? line + 14 : line - 22;
  const foot = down ? away - 5 : away + 7;
  const d = down
    ? `M ${foot} ${from} L ${away} ${from} L ${away} ${to} L ${foot} ${to}`
    : `M ${from} ${foot} L ${from} ${away} L ${to} ${away} L ${to} ${foot}`;
  return {
    tag: 'path',
    key: `dimension-${placed.keys[name]}`,
    attrs: { class: name === state.figure ? 'axis dimension' : 'axis', d },
  };
}

function drawSmallNumber(
  name: SpanName,
  scene: DistancesScene,
  { figure }: DistancesState,
  placed: PlacedDistances,
  size: Size,
): Mark {
  const { kilometers, label, notes } = scene.spans[name];
  const side = sideOf(scene, name);
  const color = side === undefined ? '' : ` text-side side-${side}`;
  const place =
    name === 'suburbs' ? besideBorder(figure, placed, size) : alongRoad(placed.ends[name], placed);
  return {
    tag: 'text',
    key: `number-${placed.keys[name]}`,
    notes,
    title: `About ${kilometers} kilometers ${label}`,
    text: `about ${kilometers} km`,
    attrs: { class: `${textClass(placed, 'label')} label-strong${color}`, ...place },
  };
}

type Place = { readonly transform: string; readonly 'text-anchor': string };

/** Across the border from the large number, so that the two never meet. */
function besideBorder(
  figure: SpanName,
  { down, along, border, line }: PlacedDistances,
  { width }: Size,
): Place {
  const edge = along(border);
  if (down) return { transform: at(width - 14, edge - 8), 'text-anchor': 'end' };
  const west = figure === 'east';
  return {
    transform: at(edge + (west ? -9 : 9), line - 34),
    'text-anchor': west ? 'end' : 'start',
  };
}

/** Over the middle of its road; on a phone beside it, nearer to the capital than to the border. */
function alongRoad(
  [from, to]: readonly [number, number],
  { down, along, line }: PlacedDistances,
): Place {
  const nearer = from < 0 ? from * 0.6 : to * 0.6;
  return down
    ? { transform: at(line + 26, along(nearer) + 5), 'text-anchor': 'start' }
    : { transform: at(along((from + to) / 2), line - 34), 'text-anchor': 'middle' };
}

import type { LabelSide } from './map-mark.ts';
import type { Size } from '../../graphics/mark.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import type { BaseLabel } from './base-map-file.ts';
import type { BaseMap } from './base-map.ts';
import { isInRing, type Box } from './clip.ts';
import { layoutFurniture, type Furniture } from './furniture.ts';
import { setLabel, type LabelText } from './label-text.ts';
import { placeLabels, type LabelWish, type Soft } from './place-labels.ts';
import { projectIn, type MapView } from './map-view.ts';
import type { Point } from './projection.ts';
import type { DrawableMap, DrawableState } from './resolve-map.ts';
import { labelStyleOf, shownMarks, type ShownMark } from './shown-mark.ts';
import { symbolsOf, type Symbol } from './symbols.ts';

/** A label beside its anchor: `dx`, `dy` are pixels from there to its top left corner. */
export type PlacedLabel = LabelText & {
  readonly dx: number;
  readonly dy: number;
  readonly side: LabelSide;
};

/** Something that keeps its size and stays on its place while the map moves and scales under it. */
export type Anchored = {
  readonly key: string;
  readonly at: LonLat;
  /** Missing where it is a name of the base map. */
  readonly mark?: ShownMark | undefined;
  readonly symbol?: Symbol | undefined;
  readonly label?: PlacedLabel | undefined;
};

/** A state of a map in a view: what is drawn where. */
export type MapLayout = {
  readonly view: MapView;
  readonly layers: DrawableState['layers'];
  readonly shapes: readonly ShownMark[];
  readonly anchored: readonly Anchored[];
  readonly furniture: Furniture;
};

/** Put the marks of a state and their labels in a view. */
export function layoutMap(
  map: DrawableMap,
  state: DrawableState,
  view: MapView,
  base: BaseMap,
): MapLayout {
  const project = projectIn(view);
  const shown = shownMarks(map, state);
  const symbols = shown.flatMap((mark) => symbolsOf(mark, view.size));
  const isSchematic = state.layers.includes('farmland') || shown.some(({ schematic }) => schematic);
  const furniture = layoutFurniture(view, isSchematic);
  const hard = [
    ...furniture.boxes,
    ...symbols.map(({ at, symbol }) => around(project(at), symbol.radius + 1)),
  ];
  const wishes = [
    ...markLabels(shown, state, view),
    ...baseLabels(base.labels, state, view, shown),
  ];
  const ground = { size: view.size, hard, soft: softLines(shown, base, view) };
  const places = placeLabels(
    wishes.map(({ wish }) => wish),
    ground,
  );

  const labels = new Map(
    wishes.flatMap(
      ({ wish, text, spots }): [string, { at: LonLat; spot: number; label: PlacedLabel }][] => {
        const place = places.get(wish.key);
        if (!place) return [];
        const [x, y] = wish.anchors[place.spot]!;
        const label = { ...text, dx: place.box[0] - x, dy: place.box[1] - y, side: place.side };
        return [[wish.key, { at: spots[place.spot]!, spot: place.spot, label }]];
      },
    ),
  );
  const names = base.labels.flatMap(({ key }): Anchored[] => {
    const found = labels.get(`name-${key}`);
    labels.delete(`name-${key}`);
    return found ? [{ key: `name-${key}-${found.spot}`, at: found.at, label: found.label }] : [];
  });
  const ends = symbols.filter(({ key, mark }) => key !== mark.key);
  const marks = shown.map((mark): Anchored => {
    const symbol = symbols.find(({ key }) => key === mark.key)?.symbol;
    return { key: mark.key, at: mark.at, mark, symbol, label: labels.get(mark.key)?.label };
  });
  return {
    view,
    furniture,
    layers: state.layers,
    shapes: shown.filter(({ points }) => points !== undefined).reverse(),
    anchored: [
      ...names,
      ...ends,
      ...marks.filter(({ symbol, label }) => symbol ?? label).reverse(),
    ],
  };
}

type Named = {
  readonly wish: LabelWish;
  readonly text: LabelText;
  readonly spots: readonly LonLat[];
};

function markLabels(
  shown: readonly ShownMark[],
  { layers }: DrawableState,
  { size, ...view }: MapView,
): Named[] {
  const project = projectIn({ size, ...view });
  return shown.flatMap((mark): Named[] => {
    if (mark.label === undefined) return [];
    const arabic = layers.includes('arabic') ? mark.arabic : undefined;
    const text = setLabel(mark.label, arabic, labelStyleOf(mark), size);
    const radius =
      symbolsOf(mark, size).find(({ key }) => key === mark.key)?.symbol.radius ?? roomOf(mark);
    const wish = {
      key: mark.key,
      anchors: [project(mark.at)],
      size: text.size,
      gap: radius + 4,
      sides: mark.sides,
      required: mark.emphasis === 'strong',
    };
    return [{ wish, text, spots: [mark.at] }];
  });
}

/** Half the breadth of a mark without a symbol under its label, pixels. */
const roomOf = ({ kind }: ShownMark): number => (kind === 'corridor' || kind === 'line' ? 11 : 5);

function baseLabels(
  names: readonly BaseLabel[],
  { layers }: DrawableState,
  view: MapView,
  shown: readonly ShownMark[],
): Named[] {
  const project = projectIn(view);
  const areas = shown.flatMap(({ kind, points }) => (kind === 'area' && points ? [points] : []));
  const isFree = (spot: LonLat): boolean => !areas.some((area) => isInRing(spot, area));
  return names
    .filter(
      ({ layer, zooms: [least, most] }) =>
        layers.includes(layer) && view.zoom >= least && view.zoom < most,
    )
    .map(({ key, text: words, arabic, style, spots: known, sides = ['c'] }) => {
      // A country's name inside a hatched area would read as the area's own.
      const spots = style === 'country' ? known.filter(isFree) : known;
      const text = setLabel(words, arabic, style, view.size);
      const wish: LabelWish = {
        key: `name-${key}`,
        anchors: spots.map(project),
        size: text.size,
        gap: 3,
        sides,
        required: false,
        isShy: true,
      };
      return { wish, text, spots };
    });
}

/** Lines that labels had better not cover: the border most of all. */
function softLines(shown: readonly ShownMark[], base: BaseMap, view: MapView): Soft[] {
  const project = projectIn(view);
  const along = (lines: readonly (readonly LonLat[])[], weight: number): Soft => ({
    weight,
    points: lines.flatMap((line) => dense(line.map(project), view.size)),
  });
  const lines = shown.flatMap(({ kind, points }) => {
    if (points === undefined) return [];
    if (kind === 'area') return [along([[...points, points[0]!]], 0.9)];
    if (kind === 'scatter') return [{ weight: 7, points: points.map(project) }];
    return [along([points], 6)];
  });
  return [along(base.border, 15), along(base.river, 1.2), along(base.limits, 0.8), ...lines];
}

/** Points every few pixels along the part of a line that the drawing shows. */
function dense(line: readonly Point[], { width, height }: Size): Point[] {
  return line.flatMap(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    const isSeen =
      Math.max(x, fromX) > 0 &&
      Math.min(x, fromX) < width &&
      Math.max(y, fromY) > 0 &&
      Math.min(y, fromY) < height;
    if (!isSeen) return [];
    const count = Math.max(1, Math.min(400, Math.ceil(Math.hypot(x - fromX, y - fromY) / 5)));
    return Array.from({ length: count }, (_, step): Point => {
      const t = (step + 1) / count;
      return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
    });
  });
}

const around = ([x, y]: Point, radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

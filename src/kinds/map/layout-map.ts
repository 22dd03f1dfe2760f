import type { Composition } from '../../graphics/composition.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import type { Box } from './clip.ts';
import { layoutFurniture, type Furniture } from './furniture.ts';
import { boxOfHeadline, placeHeadline, type PlacedHeadline } from './headline.ts';
import { placeInset, type Inset } from './inset.ts';
import type { LabelText } from './label-text.ts';
import { labelWishes } from './label-wishes.ts';
import { linesToAvoid } from './lines-to-avoid.ts';
import type { LabelAnchor } from './label-anchors.ts';
import { projectIn, roomAround, type MapView } from './map-view.ts';
import { placeLabels, type LabelSpace } from './place-labels.ts';
import type { Point } from './projection.ts';
import type { ProjectedState } from './project-state.ts';
import type { ShownMapMark, StretchMark } from './shown-map-mark.ts';
import type { Symbol } from './symbols.ts';

/** A label beside its anchor: `dx`, `dy` are pixels from there to its top left corner. */
export type PlacedLabel = LabelText & {
  readonly dx: number;
  readonly dy: number;
  readonly side: LabelAnchor;
  /** Where its leader ends, pixels from its anchor. */
  readonly leader?: Point | undefined;
};

/** Something that keeps its size and stays on its place while the map moves and scales under it. */
export type Anchored = {
  readonly key: string;
  readonly at: LonLat;
  /** Missing where it is a name of the base map. */
  readonly mark?: ShownMapMark | undefined;
  readonly symbol?: Symbol | undefined;
  readonly label?: PlacedLabel | undefined;
};

/** A state of a map in a view: what is drawn where. */
export type MapLayout = {
  readonly view: MapView;
  readonly layers: ProjectedState['layers'];
  readonly shapes: readonly StretchMark[];
  readonly anchored: readonly Anchored[];
  readonly furniture: Furniture;
  readonly headline: PlacedHeadline | undefined;
  readonly inset: Inset | undefined;
};

/**
 * Lay out a state: its foot, then a place for every label off the foot, the symbols and one another.
 * Both keep to the subject’s part of the composition.
 */
export function layoutMap(state: ProjectedState, composition: Composition): MapLayout {
  const { view, layers, names } = state;
  const marks = state.marks.map(({ mark }) => mark);
  const symbols = state.marks.flatMap((each) => each.symbols);
  const said = schematicIn(state);
  const furniture = layoutFurniture(view, composition.subject, state.credits, said);
  const symbolBoxes = symbols.map(({ point, symbol }) => around(point, symbol.radius + 1));
  const soft = linesToAvoid(state);
  const taken = [...stripsOf(composition), ...furniture.boxes, ...symbolBoxes];
  const headline = placeHeadline(state.headline, composition.subject, { hard: taken, soft });
  if (headline) taken.push(boxOfHeadline(headline));
  const labels = labelsIn(state, { size: view.size, hard: taken, soft });
  const words = [...labels.values()].flatMap(({ at: spot, label }) =>
    label ? [boxOfLabel(projectIn(view)(spot), label)] : [],
  );
  const full = { hard: [...taken, ...words], soft };
  return {
    view,
    layers,
    furniture,
    headline,
    inset: placeInset(state.base, view, composition, full),
    shapes: marks.filter((mark) => 'points' in mark).reverse(),
    anchored: [
      ...names.flatMap(({ name: { key } }) => labels.get(`name-${key}`) ?? []),
      ...symbols.filter(({ key, mark }) => key !== mark.key),
      ...marks
        .map((mark): Anchored => {
          const { key, at } = mark;
          const symbol = symbols.find((each) => each.key === key)?.symbol;
          return { key, at, mark, symbol, label: labels.get(key)?.label };
        })
        .filter(({ symbol, label }) => symbol ?? label)
        .reverse(),
    ],
  };
}

/** What of a state is schematic, in words for its foot. */
function schematicIn({ marks, showsBand }: ProjectedState): string | undefined {
  if (marks.some(({ mark }) => mark.kind === 'pull'))
    return 'Lengths and bends measure nothing: schematic';
  const drawn = marks.filter(({ mark }) => mark.schematic).map(({ mark }) => mark.kind);
  if (drawn.length === 0 && !showsBand) return undefined;
  const words = [
    ...(drawn.includes('stream') ? ['streams'] : []),
    ...(drawn.includes('scatter') ? ['dots'] : []),
    drawn.includes('road') ? 'roads, rails, areas' : 'dashed, hatched, shaded',
  ].join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: schematic`;
}

/** The labels that find a place, by the keys of their wishes. */
function labelsIn(state: ProjectedState, space: LabelSpace): ReadonlyMap<string, Anchored> {
  const wishes = labelWishes(state);
  const places = placeLabels(wishes, space);
  const project = projectIn(state.view);
  const leaders = new Map(
    state.marks.flatMap(({ mark }) =>
      mark.kind === 'label' && mark.leadsTo ? [[mark.key, project(mark.leadsTo)] as const] : [],
    ),
  );
  return new Map(
    wishes.flatMap(({ key, text, spots, anchors }): [string, Anchored][] => {
      const place = places.get(key);
      if (!place) return [];
      const [[left, top], [x, y]] = [place.box, anchors[place.spot]!];
      const leader = leaders.get(key);
      const label: PlacedLabel = {
        ...text,
        dx: left - x,
        dy: top - y,
        side: place.side,
        leader: leader && [leader[0] - x, leader[1] - y],
      };
      return [[key, { key: `${key}-${place.spot}`, at: spots[place.spot]!, label }]];
    }),
  );
}

/** The ground around the subject’s part, in four strips. */
function stripsOf(composition: Composition): Box[] {
  const { width, height } = composition;
  const { left, top, right, bottom } = roomAround(composition);
  return [
    [0, 0, left, height],
    [0, 0, width, top],
    [width - right, 0, width, height],
    [0, height - bottom, width, height],
  ];
}

const boxOfLabel = ([x, y]: Point, { dx, dy, size }: PlacedLabel): Box => [
  x + dx,
  y + dy,
  x + dx + size.width,
  y + dy + size.height,
];

const around = ([x, y]: Point, radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

import type { MapMark } from './map-mark.ts';
import type { MapScene } from './schema.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';

/** What a map needs to know of a place. */
export type MapPlace = {
  readonly name: string;
  readonly arabic?: string | undefined;
  readonly kind: string;
  readonly at?: LonLat | undefined;
};

/** What marks of every kind may say. */
type Said = Pick<
  MapMark,
  | 'kind'
  | 'title'
  | 'notes'
  | 'label'
  | 'arabic'
  | 'sides'
  | 'side'
  | 'schematic'
  | 'claimed'
  | 'planned'
>;
type OfKind<Kind extends MapMark['kind']> = Extract<MapMark, { kind: Kind }>;

/** A mark with its places looked up: all that a drawing needs. */
export type DrawableMark = Readonly<Said> & {
  /** Where its symbol stands, or where its label belongs. */
  readonly at: LonLat;
  readonly points?: readonly LonLat[] | undefined;
  readonly open?: OfKind<'crossing'>['open'];
  readonly texture?: OfKind<'area'>['texture'] | undefined;
  readonly style?: OfKind<'label'>['style'] | undefined;
  /** The kind of its place, for the size of its dot. */
  readonly rank?: string | undefined;
};

type MapState = MapScene['states'][string];
type MarkUse = Exclude<MapState['marks'][number], string>;

/** One state of a map. */
export type DrawableState = Readonly<Pick<MapState, 'frame' | 'frameNarrow' | 'layers'>> & {
  readonly marks: readonly Readonly<MarkUse>[];
};

/** A map scene complete in itself, as plain data: drawn at build, and sent to the reader's browser. */
export type DrawableMap = {
  readonly kind: 'map';
  readonly marks: Readonly<Record<string, DrawableMark>>;
  readonly states: Readonly<Record<string, DrawableState>>;
};

/** Look up the places of a map scene. The scene has been checked: whatever it names exists. */
export function resolveMapScene(
  scene: MapScene,
  places: Readonly<Record<string, MapPlace>>,
): DrawableMap {
  const marks = Object.entries(scene.marks).map(
    ([key, mark]) => [key, resolveMark(mark, places)] as const,
  );
  const states = Object.entries(scene.states).map(([name, { alt: _, marks: uses, ...state }]) => {
    const shown = uses.map((use) => (typeof use === 'string' ? { mark: use } : use));
    return [name, { ...state, marks: shown }] as const;
  });
  const map: DrawableMap = {
    kind: 'map',
    marks: Object.fromEntries(marks),
    states: Object.fromEntries(states),
  };
  // Through JSON and back: the build draws exactly what the browser will be sent.
  return JSON.parse(JSON.stringify(map)) as DrawableMap;
}

function resolveMark(mark: MapMark, places: Readonly<Record<string, MapPlace>>): DrawableMark {
  const locate = (spot: LonLat | string): LonLat => {
    if (typeof spot !== 'string') return spot;
    const at = places[spot]?.at;
    if (at === undefined) throw new Error(`The place “${spot}” has no position for a map.`);
    return at;
  };
  const { title, notes, label, arabic, sides, side, schematic, claimed, planned } = mark;
  const said: Said = {
    kind: mark.kind,
    title,
    notes,
    label,
    arabic,
    sides,
    side,
    schematic,
    claimed,
    planned,
  };
  switch (mark.kind) {
    case 'place':
    case 'crossing':
    case 'site':
    case 'unit':
    case 'strike':
    case 'balloon':
    case 'label': {
      const place = typeof mark.at === 'string' ? places[mark.at] : undefined;
      return {
        ...said,
        at: locate(mark.at),
        label: label ?? place?.name,
        arabic: arabic ?? place?.arabic,
        rank: mark.kind === 'place' ? place?.kind : undefined,
        open: mark.kind === 'crossing' ? mark.open : undefined,
        style: mark.kind === 'label' ? mark.style : undefined,
      };
    }
    case 'distance': {
      const points = [locate(mark.from), locate(mark.to)];
      return { ...said, points, at: mark.labelAt ? locate(mark.labelAt) : middleOf(points) };
    }
    default: {
      const points = mark.points.map(locate);
      const texture = mark.kind === 'area' ? mark.texture : undefined;
      return {
        ...said,
        points,
        texture,
        at: mark.labelAt ? locate(mark.labelAt) : middleOf(points),
      };
    }
  }
}

/** The middle point of a line, or between its two. */
function middleOf(points: readonly LonLat[]): LonLat {
  const half = (points.length - 1) / 2;
  const [a, b] = [points[Math.floor(half)]!, points[Math.ceil(half)]!];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

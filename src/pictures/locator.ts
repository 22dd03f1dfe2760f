import { wholeOf } from '../graphics/composition.ts';
import type { Size } from '../graphics/mark.ts';
import type { Theme } from '../graphics/theme-tokens.ts';
import { drawState } from '../kinds/drawable.ts';
import { projectIn, viewOf } from '../kinds/map/map-view.ts';
import type { Point } from '../kinds/map/projection.ts';
import type { DrawableMap, LocatedMapMark } from '../kinds/map/resolve-map.ts';
import type { LonLat } from '../schemas/lon-lat.ts';
import type { PlaceEntry } from '../schemas/place.ts';
import { styleOf } from '../scenes/drawing-style.ts';
import type { Story } from '../story/story.ts';
import { bringLand } from './bring-land.ts';
import { writeForPainter } from './document.ts';
import { flatten } from './flatten.ts';
import { readRules } from './style-rules.ts';

/** The maps that say where the places of a story are: all of them, and the thick of them from close by. */
const LOCATORS = ['all', 'near'] as const;
type LocatorName = (typeof LOCATORS)[number];

/** In what sizes they are drawn, in pixels, and how their files are named. */
export const LOCATOR_SIZES = {
  wide: { width: 560, height: 460, suffix: '' },
  narrow: { width: 360, height: 340, suffix: '-narrow' },
} as const satisfies Readonly<Record<string, Size & { readonly suffix: string }>>;

/** One file of such a map. */
export type LocatorFile = {
  readonly map: LocatorName;
  readonly size: keyof typeof LOCATOR_SIZES;
  readonly theme: Theme;
};

/** Every file of these maps; none where a story has no places that stand on a map. */
export const locatorFiles = (story: Story): LocatorFile[] =>
  locatorsOf(story).flatMap((map) =>
    (['wide', 'narrow'] as const).flatMap((size) =>
      (['light', 'dark'] as const).map((theme) => ({ map, size, theme })),
    ),
  );

/** The maps that a story has. */
export const locatorsOf = (story: Story): readonly LocatorName[] =>
  foundPlaces(story).length > 0 ? LOCATORS : [];

/** What a file of such a map is called, without its extension: `near-dark-narrow`. */
export const locatorName = ({ map, size, theme }: LocatorFile): string =>
  `${map}${theme === 'dark' ? '-dark' : ''}${LOCATOR_SIZES[size].suffix}`;

/** A place with a position that was found, not one drawn for a name. */
type Found = PlaceEntry & { readonly id: string; readonly at: LonLat };

/** How far from one another places are at most to be seen from close by, in degrees. */
const NEAR = 0.3;
/** How much land is seen around the outermost of them at least, in degrees. */
const AROUND = 0.01;

/** How large a place of a kind is beside others, for which of their names finds room. */
const RANKS: readonly PlaceEntry['kind'][] = ['capital', 'crossing', 'city', 'base', 'town'];

/** Write one of the maps as SVG; its words are outlines. */
export async function locatorPicture(
  story: Story,
  { map, size, theme }: LocatorFile,
): Promise<string> {
  const drawn = drawState(locatorMap(story), map, LOCATOR_SIZES[size]);
  const drawing = await bringLand(drawn, LOCATOR_SIZES[size], 'avif');
  const rules = readRules(styleOf('map', story.vocabulary.parties), theme);
  return writeForPainter(flatten(drawing, rules), LOCATOR_SIZES[size], LOCATOR_SIZES[size].width);
}

/** A place on one of the maps, in its pixels. */
export type LocatedPlace = { readonly id: string; readonly name: string; readonly point: Point };

/** Where the places stand on a map of a size: those that it is about. */
export function placesOn(
  story: Story,
  { map, size }: Pick<LocatorFile, 'map' | 'size'>,
): LocatedPlace[] {
  const drawable = locatorMap(story);
  const state = drawable.states[map];
  if (state === undefined) throw new Error(`There is no map “${map}” of the places.`);
  const { width, height } = LOCATOR_SIZES[size];
  const project = projectIn(viewOf(state, wholeOf({ width, height })));
  const places = foundPlaces(story);
  const shown = map === 'near' ? thickOf(places) : places;
  return shown.map(({ id, name, at }) => ({ id, name, point: project(at) }));
}

/** All places as a map scene, which has a state for each of the maps. */
function locatorMap(story: Story): DrawableMap {
  const places = foundPlaces(story);
  const thick = thickOf(places);
  const marks = Object.fromEntries(places.map((place) => [place.id, markOf(place)]));
  const [center] = thick;
  return {
    kind: 'map',
    marks,
    states: {
      all: {
        frame: boundsOf(places),
        layers: ['country-tones', 'country-names'],
        marks: places.map((place) => ({
          mark: place.id,
          // One name stands for the thick of them.
          ...(thick.includes(place) && place !== center && { label: false, emphasis: 'quiet' }),
        })),
      },
      near: {
        frame: boundsOf(thick),
        layers: ['country-tones', 'country-names', 'farmland', 'arabic'],
        marks: thick.map(({ id }) => ({ mark: id })),
      },
    },
  };
}

/** The places of a story that stand on the map, the largest first. */
const foundPlaces = ({ places }: Story): Found[] =>
  [...places.values()]
    .flatMap((place) =>
      place.at === undefined || place.position === 'drawn' ? [] : [{ ...place, at: place.at }],
    )
    .sort((one, other) => rankOf(one) - rankOf(other));

const rankOf = ({ kind }: PlaceEntry): number =>
  RANKS.includes(kind) ? RANKS.indexOf(kind) : RANKS.length;

/** The place that has most others near it, with these, the largest first. */
function thickOf(places: readonly Found[]): readonly Found[] {
  const around = places.map((place) =>
    places.filter(({ at: [x, y] }) => Math.hypot(x - place.at[0], y - place.at[1]) < NEAR),
  );
  return around.reduce((most, each) => (each.length > most.length ? each : most), []);
}

function markOf({ kind, at, name, arabic, description, notes }: Found): LocatedMapMark {
  const said = { at, label: name, arabic, title: description, notes };
  switch (kind) {
    case 'crossing':
      return { kind: 'crossing', ...said };
    case 'base':
    case 'industrial-site':
    case 'gas-field':
    case 'quarry':
    case 'station':
      return { kind: 'site', ...said };
    default:
      return { kind: 'place', rank: kind, ...said };
  }
}

function boundsOf(places: readonly Found[]): [number, number, number, number] {
  const [xs, ys] = [places.map(({ at }) => at[0]), places.map(({ at }) => at[1])];
  return [
    Math.min(...xs) - AROUND,
    Math.min(...ys) - AROUND,
    Math.max(...xs) + AROUND,
    Math.max(...ys) + AROUND,
  ];
}

import type { LabelSide } from './map-mark.ts';
import type { MapLayer } from './schema.ts';
import type { LabelStyle } from './label-text.ts';
import type { LonLat } from './projection.ts';

/** A name of the base map with the spots it may stand on, best first, and the zooms it is for. */
export type BaseLabel = {
  readonly key: string;
  readonly text: string;
  readonly arabic?: string;
  readonly style: LabelStyle;
  readonly layer: MapLayer;
  readonly spots: readonly LonLat[];
  readonly zooms: readonly [least: number, most: number];
  /** The sides of a spot it may stand on; on the spot itself if left out. */
  readonly sides?: readonly LabelSide[];
};

const country = (key: string, text: string, spots: LonLat[], most = 20): BaseLabel => ({
  key,
  text: text.toUpperCase(),
  style: 'country',
  layer: 'country-names',
  spots,
  zooms: [0, most],
});

const water = (key: string, text: string, zooms: [number, number], spots: LonLat[]): BaseLabel => ({
  key,
  text,
  style: 'water',
  layer: 'water-names',
  spots,
  zooms,
});

/** The names of the base map. They stand only where nothing else wants to. */
export const BASE_LABELS: readonly BaseLabel[] = [
  country('syria', 'Syria', [
    [38.4, 35.1],
    [38.6, 34.5],
    [39.6, 34.7],
    [40.2, 34.9],
    [40.62, 34.55],
    [40.8, 34.57],
    [40.78, 34.5],
    [40.82, 34.53],
    [40.85, 34.42],
    [40.8, 34.42],
    [40.88, 34.5],
    [40.98, 34.55],
  ]),
  country('iraq', 'Iraq', [
    [42.9, 33],
    [43.3, 34.6],
    [41.9, 33.7],
    [41.9, 35.2],
    [41.5, 34.2],
    [41.25, 34.33],
    [41.17, 34.33],
    [41.1, 34.31],
    [41.08, 34.33],
    [41.06, 34.35],
    [41.05, 34.38],
    [41.2, 34.5],
  ]),
  country(
    'iran',
    'Iran',
    [
      [50.2, 34.2],
      [48.4, 34.4],
      [47, 34.5],
    ],
    8,
  ),
  country(
    'turkey',
    'Turkey',
    [
      [38.5, 38],
      [40.5, 37.6],
    ],
    8,
  ),
  country(
    'jordan',
    'Jordan',
    [
      [37.2, 31.6],
      [37.4, 32.1],
    ],
    8,
  ),
  country(
    'saudi-arabia',
    'Saudi Arabia',
    [
      [42.4, 30],
      [41, 31.2],
      [40.4, 31.6],
    ],
    8,
  ),
  water(
    'mediterranean',
    'Mediterranean\nSea',
    [4, 7.5],
    [
      [34, 34.9],
      [33.8, 33.9],
      [35, 35],
    ],
  ),
  water(
    'euphrates',
    'Euphrates',
    [5.6, 8.6],
    [
      [39.35, 36.02],
      [39.9, 35.2],
      [40.9, 34.85],
      [42.75, 34.1],
      [42.3, 34.5],
    ],
  ),
  water(
    'euphrates',
    'Euphrates',
    [8.6, 20],
    [
      [41.235, 34.365],
      [41.19, 34.44],
      [41.12, 34.33],
      [40.885, 34.56],
      [40.965, 34.455],
      [41.055, 34.41],
      [40.78, 34.75],
    ],
  ),
  water(
    'tigris',
    'Tigris',
    [5.6, 8.6],
    [
      [43.65, 35],
      [44.3, 34.1],
      [43.1, 35.9],
    ],
  ),
  {
    key: 'farmland',
    text: 'farmland (schematic)',
    style: 'land',
    layer: 'farmland',
    zooms: [9.3, 20],
    spots: [
      [41.13, 34.338],
      [41.19, 34.352],
      [41.06, 34.372],
      [40.893, 34.53],
      [40.89, 34.5],
      [40.862, 34.6],
    ],
    sides: ['s', 'w'],
  },
];

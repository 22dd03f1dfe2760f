import type { Mark, Size } from '../../graphics/mark.ts';
import { drawGraphic } from '../../graphics/draw-graphic.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import { drawSymbol } from './draw-map.ts';
import { drawPattern, drawShape, type AreaMark } from './draw-shapes.ts';
import type { MapView } from './map-view.ts';
import { REFERENCE_ZOOM } from './reference-pixels.ts';
import type { StretchMark } from './shown-map-mark.ts';
import type { Symbol } from './symbols.ts';

/** A sample of something that maps draw, and what it means. */
export type KeyEntry = { readonly says: string; readonly sample: Mark };

const SIZE: Size = { width: 64, height: 36 };
const VIEW: MapView = { center: [0, 0], zoom: REFERENCE_ZOOM, size: SIZE };
const OUTLINE: readonly LonLat[] = [
  [8, 20],
  [20, 8],
  [46, 7],
  [57, 17],
  [44, 29],
  [18, 30],
];
const WAY: readonly LonLat[] = [
  [9, 25],
  [24, 15],
  [40, 21],
  [55, 11],
];
const COMMON = {
  title: '',
  notes: 'edition',
  emphasis: 'normal',
  label: undefined,
  labelAnchors: [],
  at: [32, 18],
} as const;

/** What marks of maps look like and mean, drawn as maps draw them: land, ways, then what stands on a place. */
export const mapKey = (): KeyEntry[] => [
  area('Land that somebody holds', 'held'),
  area('Land, roughly: nobody says how far it reaches', 'feathered'),
  area('Land once held', 'hatched'),
  area('Land asked for', 'plain', true),
  area('Built-up land', 'dotted'),
  way('A road', 'road'),
  way('A road planned, or attempted', 'road', true),
  way('A railway', 'railway'),
  way('A way that somebody seeks or holds', 'corridor'),
  post('A town', { shape: 'dot', radius: 4.5 }),
  post('An open crossing', { shape: 'open', radius: 8 }),
  post('A closed crossing', { shape: 'closed', radius: 9 }),
  post('A plant or a base', { shape: 'square', radius: 6 }),
  post('One that is only claimed', { shape: 'square', radius: 9 }, 'is-claimed'),
  post('An armed group', { shape: 'triangle', radius: 7.5 }),
  post('An attack from the air', { shape: 'burst', radius: 11 }),
];

function area(says: string, texture: AreaMark['texture'], planned?: true): KeyEntry {
  const mark: AreaMark = {
    ...COMMON,
    kind: 'area',
    key: texture,
    texture,
    planned,
    points: OUTLINE,
  };
  const pattern = `key-${texture}`;
  const defs: Mark = { tag: 'defs', children: [drawPattern(mark, pattern, REFERENCE_ZOOM)] };
  const hasPattern = texture === 'hatched' || texture === 'dotted';
  return { says, sample: sampleOf([hasPattern ? defs : undefined, shapeOf(mark, pattern)]) };
}

function way(says: string, kind: 'road' | 'railway' | 'corridor', planned?: true): KeyEntry {
  const mark: StretchMark = { ...COMMON, kind, key: kind, planned, points: WAY };
  return { says, sample: sampleOf([shapeOf(mark, '')]) };
}

const post = (says: string, symbol: Symbol, how = ''): KeyEntry => ({
  says,
  sample: sampleOf([
    {
      tag: 'g',
      attrs: { class: `mark ${how}`, transform: `translate(${SIZE.width / 2},${SIZE.height / 2})` },
      children: [drawSymbol(symbol)],
    },
  ]),
});

/** The shape of a mark without the facts of one. */
function shapeOf(mark: StretchMark, pattern: string): Mark {
  const { tag, attrs, children } = drawShape(mark, ([x, y]) => [x, y], pattern, [], VIEW);
  return { tag, attrs: attrs ?? {}, children: children ?? [] };
}

function sampleOf(children: readonly (Mark | undefined)[]): Mark {
  const sample = drawGraphic('map', SIZE, children);
  return { ...sample, attrs: { ...sample.attrs, ...SIZE, 'aria-hidden': 'true' } };
}

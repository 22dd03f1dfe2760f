import type { Size } from '../../graphics/mark.ts';
import { blur } from './blur.ts';
import type { Point } from './projection.ts';

type Land = {
  /** The land from above, three bytes a pixel. */
  readonly picture: Uint8Array;
  /** How much of each pixel is land, 0 to 255. */
  readonly land: Uint8Array;
  readonly size: Size;
  /** The pixel around which maps come near. */
  readonly middle: Point;
};

type Tone = readonly [red: number, green: number, blue: number];

/** What the veil is dyed with: earth where the land is dark, and what grows, and water. */
const EARTH: Tone = [24, 15, 5];
const GREEN: Tone = [58, 74, 10];
const WATER: Tone = [50, 112, 150];

/** As dark as land gets: words have to be read on the darkest cliff. */
const MOST_EARTH = 0.66;

/** How far land is compared with what lies around it, and how far the edge of the picture fades; pixels. */
const REACH = { tone: 40, contrast: 24, edge: 70 } as const;
/** How far from the middle, in pixels, the veil begins to be finer than maps show it, and by where it is smoothed. */
const FAR = { from: 340, to: 600 } as const;

/**
 * Turn a picture of the land into a veil over a plain one: four bytes a pixel, red, green, blue and how
 * thick it lies. Deserts, wadis and mountains are brought to one contrast, so that each can be felt and
 * none stands out; nothing lies on the sea, and the picture has no edge.
 */
export function veilOf({ picture, land, size, middle }: Land): Uint8Array {
  const { light, water, dry, green } = readPicture(picture, land);
  const around = meanWhere(light, dry, size, REACH.tone);
  const strangeness = light.map((value, i) => (value - at(around, i)) ** 2);
  const variance = meanWhere(strangeness, dry, size, REACH.contrast);
  const mean = meanOf(light, dry);
  const [wet, grown] = [blur(water, size, 1), blur(green, size, 1)];
  const inland = blur(
    Float32Array.from(land, (value) => value / 255),
    size,
    3,
  );

  const veil = new Uint8Array(light.length * 4);
  const thickness = new Float32Array(light.length);
  for (let i = 0; i < light.length; i++) {
    const isGreen = at(grown, i);
    // At the coast the picture and the base map differ by a pixel: what is blue there is no lake.
    const isWet = Math.min(1, 1.2 * at(wet, i) * between(0.9, 1, at(inland, i)));
    const low = at(around, i);
    const darker = at(water, i) > 0 ? 0 : low - at(light, i);
    const contrast = 1.1 * Math.sqrt(Math.max(0, at(variance, i))) + 9;
    const shade = (darker * (1 - isGreen / 2) * 0.62) / contrast + ((mean - low) / 80) * 0.45;
    const earthy = MOST_EARTH * Math.tanh((0.5 + 0.5 * Math.tanh(shade - 0.45)) / MOST_EARTH);
    const planted = mix(earthy, 0.68 + 0.16 * earthy, isGreen);
    thickness[i] = mix(planted, 0.35, isWet);
    const tone = mixTones(mixTones(EARTH, GREEN, Math.min(1, isGreen * 1.6)), WATER, isWet);
    veil.set(tone, i * 4);
  }
  const smooth = blur(thickness, size, 1);
  for (let i = 0; i < light.length; i++) {
    const isFar = between(FAR.from, FAR.to, distance(i, middle, size));
    const lying = mix(at(thickness, i), at(smooth, i), isFar);
    veil[i * 4 + 3] = Math.round(lying * at(land, i) * fromEdge(i, size));
  }
  return veil;
}

type Fields = Readonly<Record<'light' | 'water' | 'dry' | 'green', Float32Array>>;

/** What a picture shows at each pixel: how light it is, 0 to 255, and how much it is this or that, 0 to 1. */
function readPicture(picture: Uint8Array, land: Uint8Array): Fields {
  const field = (): Float32Array => new Float32Array(land.length);
  const fields = { light: field(), water: field(), dry: field(), green: field() };
  for (let i = 0; i < land.length; i++) {
    const [red, green, blue] = [at(picture, i * 3), at(picture, i * 3 + 1), at(picture, i * 3 + 2)];
    const light = 0.3 * red + 0.59 * green + 0.11 * blue;
    const isDeep = red < 24 && (blue > green * 0.8 || green > red * 2.2 + 8);
    const isBlue = blue > red * 1.05 && blue > green * 0.95 && light < 110;
    const water = isDeep || isBlue ? 1 : 0;
    const dry = (at(land, i) / 255) * (1 - water);
    // What is farmed in a desert is olive rather than green: less red, less blue and darker than it.
    const olive =
      between(0.845, 0.94, green / Math.max(1, red)) *
      between(0.86, 0.74, blue / Math.max(1, green)) *
      between(170, 140, light);
    fields.light[i] = light;
    fields.water[i] = water;
    fields.dry[i] = dry;
    fields.green[i] = olive * dry;
  }
  return fields;
}

/** The mean of a field around each cell, of what counts there; 0 where nothing does. */
function meanWhere(
  field: Float32Array,
  counts: Float32Array,
  size: Size,
  radius: number,
): Float32Array {
  const sum = blur(
    field.map((value, i) => value * at(counts, i)),
    size,
    radius,
  );
  const weight = blur(counts, size, radius);
  return sum.map((value, i) => (at(weight, i) > 0.02 ? value / at(weight, i) : 0));
}

function meanOf(field: Float32Array, counts: Float32Array): number {
  const weight = counts.reduce((sum, value) => sum + value, 0);
  return field.reduce((sum, value, i) => sum + value * at(counts, i), 0) / weight;
}

/** 0 at the picture's edge, 1 where it has come to its full strength. */
function fromEdge(i: number, { width, height }: Size): number {
  const [x, y] = [i % width, Math.floor(i / width)];
  return between(0, REACH.edge, Math.min(x, width - 1 - x, y, height - 1 - y));
}

const distance = (i: number, [x, y]: Point, { width }: Size): number =>
  Math.hypot((i % width) - x, Math.floor(i / width) - y);

const at = (field: ArrayLike<number>, i: number): number => field[i] ?? 0;

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

const mixTones = (from: Tone, to: Tone, share: number): Tone => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
  mix(from[2], to[2], share),
];

/** How far a value has come from one to another, 0 to 1, with a soft start and end. */
function between(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

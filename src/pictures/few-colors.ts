/** A painted picture: red, green, blue and opacity of every pixel, row by row, each from 0 to 255. */
export type Pixels = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** A picture as a list of its colors, red in the lowest of 24 bits, and the place in that list of every pixel’s. */
export type ColorTable = {
  readonly colors: readonly number[];
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** How far red, green or blue of an edge’s shade may lie from what it is painted in, of 255. */
const NEAR = 12;

/** The share of a picture from which on a color is that of an area, and stays, however like another. */
const AREA = 0.0002;

/** What of a pixel is its color, without its opacity. */
const RGB = 0xffffff;

/** The most colors that a table holds. */
const MOST = 256;

/**
 * Paint an opaque picture in as few colors as nobody sees. Drawings have few, and those stay what they
 * are; but each edge adds a hundred shades between two of them, which make files large.
 */
export function fewColors({ data, width, height }: Pixels): ColorTable {
  const seen = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map<number, number>();
  eachRun(seen, (color, from, to) => counts.set(color, (counts.get(color) ?? 0) + to - from));
  const byUse = [...counts].sort(([one, often], [other, rarely]) => rarely - often || one - other);
  const colors: number[] = [];
  for (const [color, count] of byUse) {
    const isShade =
      count < seen.length * AREA && colors.some((kept) => distance(kept, color) <= NEAR);
    if (!isShade && colors.length < MOST) colors.push(color);
  }
  const places = new Map(byUse.map(([color]) => [color, nearest(colors, color)]));
  const pixels = new Uint8Array(seen.length);
  eachRun(seen, (color, from, to) => pixels.fill(places.get(color) ?? 0, from, to));
  return { colors, pixels, width, height };
}

/** Go through a picture by stretches of one color, which is faster than by pixels. */
function eachRun(
  seen: Uint32Array,
  visit: (color: number, from: number, to: number) => void,
): void {
  let from = 0;
  let color = (seen[0] ?? 0) & RGB;
  for (let to = 1; to <= seen.length; to += 1) {
    const next = to < seen.length ? (seen[to] ?? 0) & RGB : -1;
    if (next === color) continue;
    visit(color, from, to);
    from = to;
    color = next;
  }
}

/** The most by which red, green or blue of two colors differ. */
function distance(one: number, other: number): number {
  const red = Math.abs((one & 255) - (other & 255));
  const green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
  const blue = Math.abs(((one >> 16) & 255) - ((other >> 16) & 255));
  return red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
}

/** The place of the color that is most like another. */
function nearest(colors: readonly number[], color: number): number {
  let best = 0;
  for (let place = 1; place < colors.length; place += 1) {
    if (distance(colors[place] ?? 0, color) < distance(colors[best] ?? 0, color)) best = place;
  }
  return best;
}

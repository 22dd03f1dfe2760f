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

/** From how many pixels on a stretch of one color is filled at once. */
const LONG = 32;

/**
 * A number for every color that there is: how often it was seen, then its place in the table. Whoever
 * uses it leaves zeros. Of its memory only what is near a picture’s colors is ever taken.
 */
const ofColor = new Uint32Array(RGB + 1);

/**
 * Paint an opaque picture in as few colors as nobody sees. Drawings have few, and those stay what they
 * are; but each edge adds a hundred shades between two of them, which make files large.
 */
export function fewColors({ data, width, height }: Pixels): ColorTable {
  const seen = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const found: number[] = [];
  const uses = (color: number): number => ofColor[color] ?? 0;
  eachRun(seen, (color, from, to) => {
    if (uses(color) === 0) found.push(color);
    ofColor[color] = uses(color) + to - from;
  });
  const byUse = found.sort((one, other) => uses(other) - uses(one) || one - other);
  const colors: number[] = [];
  for (const color of byUse) {
    const isShade =
      uses(color) < seen.length * AREA &&
      distance(colors[nearest(colors, color)] ?? Infinity, color) <= NEAR;
    if (!isShade && colors.length < MOST) colors.push(color);
  }
  for (const color of byUse) ofColor[color] = nearest(colors, color);
  const pixels = new Uint8Array(seen.length);
  eachRun(seen, (color, from, to) => {
    const place = uses(color);
    // A call takes longer than the few pixels of an edge.
    if (to - from > LONG) pixels.fill(place, from, to);
    else for (let at = from; at < to; at += 1) pixels[at] = place;
  });
  for (const color of byUse) ofColor[color] = 0;
  return { colors, pixels, width, height };
}

/** Go through a picture by stretches of one color, which is faster than by pixels. */
function eachRun(
  seen: Uint32Array,
  visit: (color: number, from: number, to: number) => void,
): void {
  const { length } = seen;
  for (let from = 0, to = 0; from < length; from = to) {
    const pixel = seen[from] ?? 0;
    do to += 1;
    while (to < length && seen[to] === pixel);
    visit(pixel & RGB, from, to);
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
  let least = Infinity;
  for (let place = 0; place < colors.length; place += 1) {
    const apart = distance(colors[place] ?? 0, color);
    if (apart < least) [best, least] = [place, apart];
  }
  return best;
}

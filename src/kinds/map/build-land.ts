/**
 * Make `content/land.avif` from a picture of the land from above, named in `base-map.LICENSES.md`.
 * Run by hand when it or the base map changes: `node src/kinds/map/build-land.ts <picture>`.
 *
 * The picture in the content is a veil: dark where the land is dark, green where it is green, blue
 * where there is water, and through it maps show their own tones. So it serves light and dark pages.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { px } from '../../graphics/mark.ts';
import { contentDir } from '../../schemas/content-dir.ts';
import type { LonLat } from '../../schemas/lon-lat.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { decodeBaseMap, LAND_FILE } from './base-map.ts';
import { worldPlace, worldPoint, type Point } from './projection.ts';
import { veilOf } from './veil-of-land.ts';

/**
 * Where the picture lies: Web Mercator, its corner in pixels of the world at its zoom. The base map's river
 * comes from another survey, about a pixel beside the picture's: the picture is moved to lie under it.
 */
const SOURCE = { zoom: 8, left: 151 * 256 - 1.3, top: 95 * 256 + 1 } as const;
/** The zoom whose pixels are kept: twice as coarse as the picture, about a kilometer each. */
const ZOOM = 7;
/** What the file may weigh, and how the encoder is told to keep to it. */
const MOST_BYTES = 90_000;
const ENCODING = { quality: 24, effort: 5, chromaSubsampling: '4:2:0' } as const;

const source = process.argv[2];
if (source === undefined) throw new Error('Say where the picture is: build-land.ts <picture>');

const mapFile = path.join(contentDir(), 'base-map.json');
const map = JSON.parse(await readFile(mapFile, 'utf8')) as BaseMapFile;
const base = decodeBaseMap(map);

const scale = 2 ** (ZOOM - SOURCE.zoom);
const corner: Point = [SOURCE.left * scale, SOURCE.top * scale];
const { width: wide, height: high } = await sharp(source).metadata();
const size = { width: Math.round(wide * scale), height: Math.round(high * scale) };
const { width, height } = size;

const picture = await sharp(source).resize(width, height).removeAlpha().raw().toBuffer();
const middle = pixelOf(base.origin);
const veil = veilOf({ picture, land: await coverage(), size, middle });
const file = await sharp(veil, { raw: { ...size, channels: 4 } })
  .avif(ENCODING)
  .toBuffer();
if (file.length > MOST_BYTES) throw new Error(`The land weighs ${file.length} bytes.`);

const [west, north] = worldPlace(corner, ZOOM);
const [east, south] = worldPlace([corner[0] + width, corner[1] + height], ZOOM);
const land = [west, south, east, north].map((degrees) => Number(degrees.toFixed(6)));
await writeFile(path.join(contentDir(), LAND_FILE), file);
await writeFile(mapFile, `${JSON.stringify({ ...map, land })}\n`);
console.log(`${LAND_FILE}: ${width} × ${height} pixels, ${file.length} bytes`);

/** How much of each pixel is land by the base map, 0 to 255, so that both have one coast. */
async function coverage(): Promise<Uint8Array> {
  const rings = [base.beyond, base.west, base.east].flat();
  const d = rings.map((ring) => `M${ring.map(pixelOf).join('L')}Z`).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%"/><path d="${d}" fill="#fff" stroke="#fff" stroke-width=".6"/></svg>`;
  return sharp(Buffer.from(svg)).grayscale().blur(0.8).raw().toBuffer();
}

function pixelOf(place: LonLat): Point {
  const [x, y] = worldPoint(place, ZOOM);
  return [px(x - corner[0]), px(y - corner[1])];
}

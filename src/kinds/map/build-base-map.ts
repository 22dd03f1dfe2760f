/**
 * Make the layers of `content/base-map.json` from the sources named in `base-map.LICENSES.md`.
 * Run by hand when they change: `node src/kinds/map/build-base-map.ts <folder of the extracts>`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { contentDir } from '../../schemas/content-dir.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { encodePaths } from './base-map.ts';
import { clipLine, clipRing } from './clip.ts';
import type { Bounds, LonLat } from '../../schemas/lon-lat.ts';
import { simplify } from './simplify.ts';
import { wholeCourse } from './whole-course.ts';

type Country = (TopoPolygon | MultiPolygon) & { properties: { name: string } };
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const within = ([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the extracts are: build-base-map.ts <folder>');
const require = createRequire(import.meta.url);

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
const read = async <G extends LineString | MultiLineString | Polygon>(name: string) =>
  (await readJson(path.join(folder, `${name}.geojson`))) as FeatureCollection<G, { name: string }>;
const asLonLat = (position: Position): LonLat => [position[0] as number, position[1] as number];

const written = path.join(contentDir(), 'base-map.json');
const before = (await readJson(written)) as BaseMapFile;
const { close, made } = before;
if (made === undefined) throw new Error('base-map.json does not say what its layers are made of.');

const world = (await readJson(require.resolve('world-atlas/countries-10m.json'))) as World;
const borderLine = (await read<LineString>(made.border)).features[0]!.geometry.coordinates.map(
  asLonLat,
);

const countries = world.objects.countries.geometries as unknown as Country[];
const named = (name: string): Country =>
  countries.find(({ properties }) => properties.name === name)!;
const [west, east] = [named(made.west), named(made.east)];
useTrueBorder();
simplifyArcs();

const rings = (chosen: Country[]): LonLat[][] =>
  merge(world, chosen)
    .coordinates.flat()
    .map((ring) => clipRing(ring.slice(0, -1).map(asLonLat), made.extent) as LonLat[])
    .filter((ring) => extentOf(ring) > 0.02);
const limits = mesh(world, world.objects.countries, (a, b) => {
  const names = [a, b].map((side) => (side as unknown as Country).properties.name);
  return a !== b && !(names.includes(made.west) && names.includes(made.east));
}).coordinates.flatMap((line) => clipLine(line.map(asLonLat), made.extent));

const rivers = (await read<MultiLineString>('rivers')).features.map(({ properties, geometry }) => ({
  name: properties.name,
  lines: geometry.coordinates.map((line) => wholeCourse(line.map(asLonLat), made.courses)),
}));
const river = rivers.find(({ name }) => name === made.river)!.lines;
const others = rivers.filter(({ name }) => name !== made.river).flatMap(({ lines }) => lines);
const governorates = (await read<MultiLineString>('governorates')).features[0]!.geometry
  .coordinates;
const lakes = (await read<Polygon>('lakes')).features.map(
  ({ geometry }) => geometry.coordinates[0]!,
);

const coarse = (degrees: number) => (line: readonly LonLat[]) => simplify(line, () => degrees);
const layers: BaseMapFile['layers'] = {
  beyond: layer(rings(countries.filter((country) => country !== west && country !== east)), 1000),
  west: layer(rings([west]), 10_000),
  east: layer(rings([east]), 10_000),
  farmland: layer(river.map(valley), 1000),
  lakes: layer(
    lakes.map((ring) => ring.slice(0, -1).map(asLonLat)),
    1000,
  ),
  governorates: layer(governorates.map((line) => line.map(asLonLat)).map(coarse(0.006)), 1000),
  limits: layer(limits, 1000),
  rivers: layer(others.map(coarse(0.004)), 1000),
  river: layer(
    river.map((line) => simplify(line, (at) => (within(at, close) ? 0.0006 : 0.003))),
    10_000,
  ),
  border: layer([borderLine], 10_000),
};
// What is written by hand, such as the names, stays.
const file: BaseMapFile = { ...before, layers };
const text = `${JSON.stringify(file)}\n`;
await writeFile(written, text);
console.log(`base-map.json: ${text.length} bytes, ${gzipSync(text).length} gzip`);
for (const [name, { paths }] of Object.entries(layers)) {
  console.log(
    `  ${name}: ${paths.flat().length / 2} points, ${gzipSync(JSON.stringify(paths)).length} bytes gzip`,
  );
}

function layer(paths: LonLat[][], steps: number): BaseMapFile['layers']['border'] {
  return { steps, paths: encodePaths(paths, steps) };
}

/** Put the surveyed line in the place of Natural Earth's, so that both countries meet on it. */
function useTrueBorder(): void {
  const shared = arcsOf(east).filter((arc) => arcsOf(west).includes(arc));
  if (shared.length !== 1) throw new Error(`The countries share ${shared.length} arcs, not one.`);
  decodeArcs();
  const arc = world.arcs[shared[0]!]!;
  const [first, last] = [arc[0]!, arc.at(-1)!];
  const along = Math.abs(first[0]! - borderLine[0]![0]) < 1 ? borderLine : borderLine.toReversed();
  world.arcs[shared[0]!] = [first, ...along.map(([lon, lat]) => [lon, lat]), last];
}

function arcsOf({ arcs }: Country): number[] {
  return arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

/** From the file's quantized differences to degrees, so that arcs can be cut and replaced. */
function decodeArcs(): void {
  const { scale, translate } = world.transform!;
  world.arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx!, y + dy!];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  delete (world as { transform?: unknown }).transform;
}

/** Simplify each shared stretch once, so that neighbors keep meeting. */
function simplifyArcs(): void {
  const isTrueBorder = new Set(borderLine.map(String));
  world.arcs = world.arcs.map((arc) =>
    simplify(arc.map(asLonLat), (at) => {
      if (isTrueBorder.has(String(at))) return 1e-9;
      return within(at, made!.detail) ? 0.006 : 0.02;
    }).map(([lon, lat]) => [lon, lat]),
  );
}

/** The middle of the farmed valley: the river without its bends. */
function valley(line: readonly LonLat[]): LonLat[] {
  const [south, north] = made!.valley;
  const inland = line.filter(([, lat]) => lat > south && lat < north);
  return simplify(inland, () => 0.012);
}

/** The larger side of a ring's extent, degrees: islets below a hundredth are not worth their bytes. */
function extentOf(ring: readonly LonLat[]): number {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return Math.max(Math.max(...lons) - Math.min(...lons), Math.max(...lats) - Math.min(...lats));
}

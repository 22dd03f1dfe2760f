import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentDir } from '../../schemas/content-dir.ts';
import { BASE_LAYERS } from './base-layers.ts';
import type { BaseMapFile } from './base-map-file.ts';
import { decodeBaseMap, encodePaths } from './base-map.ts';
import { readBaseMap } from './read-base-map.ts';

const base = readBaseMap();

test('a reader loads the base map in at most 45 KB', () => {
  const bytes = gzipSync(readFileSync(join(contentDir(), 'base-map.json'))).length;
  expect(bytes).toBeLessThan(45_000);
});

test('every layer has something to draw', () => {
  for (const layer of BASE_LAYERS) expect(base[layer].flat().length, layer).toBeGreaterThan(50);
});

test('both countries meet on the border line itself, so that no seam shows beside it', () => {
  for (const country of ['east', 'west'] as const) {
    const outline = new Set(base[country].flat().map(String));
    const missing = base.border.flat().filter((point) => !outline.has(String(point)));
    expect(missing, country).toEqual([]);
  }
});

test('the limits leave out the border, so that no coarser course of it shows beside it', () => {
  const [west, south, east, north] = base.close;
  const beside = base.limits
    .flat()
    .filter(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
  expect(beside).toEqual([]);
});

test('writing paths and reading them back keeps every point', () => {
  const path = [
    [40.9894, 34.3925],
    [41.0308, 34.3836],
    [40.9185, 34.4523],
  ] as const;
  const paths = encodePaths([path], 10_000);
  const layers = Object.fromEntries(
    BASE_LAYERS.map((layer) => [layer, { steps: 10_000, paths }]),
  ) as BaseMapFile['layers'];
  const file: BaseMapFile = {
    origin: [41, 34],
    explored: [40, 34, 42, 35],
    close: [40, 34, 42, 35],
    credits: ['A survey'],
    labels: [],
    layers,
  };
  expect(decodeBaseMap(file).border[0]).toEqual(path);
});

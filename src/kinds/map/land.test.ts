import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentDir } from '../../schemas/content-dir.ts';
import { isInRing } from './clip.ts';
import { worldPlace, worldPoint } from './projection.ts';
import { readBaseMap } from './read-base-map.ts';

const ZOOM = 7;
const base = readBaseMap();
const { land } = base;
if (!land) throw new Error('The publication’s base map has no picture of the land.');
const [west, south, east, north] = land.bounds;

test('the picture of the land lies on the land of the base map, and not on the sea', async () => {
  const file = readFileSync(join(contentDir(), land.href));
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  const [left, top] = worldPoint([west, north], ZOOM);
  const [right, bottom] = worldPoint([east, south], ZOOM);
  const rings = [base.beyond, base.west, base.east].flat();
  const found = { land: 0, sea: 0, landCovered: 0, seaCovered: 0 };
  // Away from the picture's own edge, which is soft.
  for (let x = 150; x < info.width - 150; x += 23) {
    for (let y = 150; y < info.height - 150; y += 23) {
      const place = worldPlace(
        [left + ((right - left) * x) / info.width, top + ((bottom - top) * y) / info.height],
        ZOOM,
      );
      const where = rings.some((ring) => isInRing(place, ring)) ? 'land' : 'sea';
      found[where] += 1;
      if ((data[(y * info.width + x) * 4 + 3] ?? 0) > 16) found[`${where}Covered`] += 1;
    }
  }
  expect(found.sea).toBeGreaterThan(100);
  expect(found.land).toBeGreaterThan(100);
  // But for coasts, which are a pixel wide.
  expect(found.seaCovered / found.sea).toBeLessThan(0.03);
  expect(found.landCovered / found.land).toBeGreaterThan(0.9);
});

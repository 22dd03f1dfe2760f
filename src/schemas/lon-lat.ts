import { z } from 'astro/zod';

/** A position on the map: [longitude, latitude] in degrees, where a Mercator map can show it. */
export const lonLat = z
  .tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)])
  .describe(
    '[longitude, latitude] in degrees, WGS 84, with points and no commas in them: [40.9894, 34.3925].',
  );

/** A place on Earth: `[longitude, latitude]`, degrees. */
export type LonLat = Readonly<z.output<typeof lonLat>>;

/** A stretch of the map: [west, south, east, north] in degrees. */
export const bounds = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(([west, south, east, north]) => west < east && south < north, {
    error: 'A frame is [west, south, east, north] in degrees: west below east, south below north.',
  });

/** A stretch of the Earth: `[west, south, east, north]`, degrees. */
export type Bounds = Readonly<z.output<typeof bounds>>;

import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { lonLat } from '../../schemas/lon-lat.ts';

/** Where something stands, as a file tells it. */
export const spot = z
  .union([lonLat, entryId])
  .describe('A position in degrees, or the id of a place that has one.');

/** Where something stands: a position, or the id of a place. */
export type Spot = z.output<typeof spot>;

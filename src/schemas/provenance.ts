import { z } from 'astro/zod';

/**
 * What a statement or a mark rests on: the numbers of the report's notes that support it,
 * `report` where the report says it without a note, `edition` where this edition derived or drew it.
 */
export const provenance = z.union([
  z.array(z.int().min(1)).min(1),
  z.literal('report'),
  z.literal('edition'),
]);

/** What a statement or a mark rests on. */
export type Provenance = z.output<typeof provenance>;

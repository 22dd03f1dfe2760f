import { z } from 'astro/zod';

/** What may be said of a mark of a map that cannot be taken at its word; each is drawn so that it is seen. */
export const howSure = {
  schematic: z
    .literal(true)
    .optional()
    .describe(
      'Drawn by this edition without a survey: the mark is dashed or hatched, the map says so.',
    ),
  claimed: z
    .literal(true)
    .optional()
    .describe(
      'Somebody says so, and the report passes it on: the mark is hollow or dotted, its words name who.',
    ),
  planned: z
    .literal(true)
    .optional()
    .describe(
      'Not there when the report appeared: planned, asked for or possible; hollow or dotted, too.',
    ),
  partial: z
    .literal(true)
    .optional()
    .describe(
      'Only attempted, or there in name alone; hollow or dotted, too, its words say which.',
    ),
};

import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure } from '../../schemas/scenes/figure.ts';

const spanName = z.enum(['damascus', 'suburbs', 'baghdad']);

const span = z.strictObject({
  kilometers: z.number().positive().describe('The distance as the report gives it, rounded.'),
  label: text.describe('The ends of the distance, in words: “from Bukamal to Damascus”.'),
  notes: provenance.describe('What supports the distance.'),
});

const state = z.strictObject({
  alt,
  shows: z.array(spanName).min(1).describe('The distances that must be in view from end to end.'),
  figure: spanName.describe('The distance whose number stands large.'),
  scaleOf: z
    .string()
    .optional()
    .describe('Another state whose scale this one keeps, so that the two compare by eye.'),
});

/** What the file of such a scene may say. */
export const distancesScene = z.strictObject({
  kind: z.literal('distances').describe('The kind of graphic.'),
  ...figure,
  spans: z
    .strictObject({ damascus: span, suburbs: span, baghdad: span })
    .describe('The distances from west to east: to Damascus, between the suburbs, to Baghdad.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type DistancesScene = z.output<typeof distancesScene>;
/** One state of the figure. */
export type DistancesState = z.output<typeof state>;
/** Which of the three distances. */
export type SpanName = z.output<typeof spanName>;

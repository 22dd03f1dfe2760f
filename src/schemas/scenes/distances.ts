import { z } from 'astro/zod';
import { provenance } from '../provenance.ts';

const spanName = z.enum(['damascus', 'suburbs', 'baghdad']);

const span = z.strictObject({
  kilometers: z.number().positive().describe('The distance as the report gives it, rounded.'),
  label: z.string().describe('The ends of the distance, in words: “from Bukamal to Damascus”.'),
  notes: provenance.describe('What supports the distance.'),
});

const state = z.strictObject({
  alt: z.string().describe('What this state shows, complete, with its figures.'),
  shows: z.array(spanName).min(1).describe('The distances that must be in view from end to end.'),
  figure: spanName.describe('The distance whose number stands large.'),
  scaleOf: z
    .string()
    .optional()
    .describe('Another state whose scale this one keeps, so that the two compare by eye.'),
});

/** Three distances laid end to end on one true scale, of which each state shows a part. */
export const distancesScene = z.strictObject({
  kind: z.literal('distances').describe('The kind of graphic.'),
  title: z.string().describe('The title of the figure.'),
  description: z.string().describe('One sentence: what this figure shows.'),
  drawn: z.string().describe('One sentence: what this edition drew or derived itself.'),
  spans: z
    .strictObject({ damascus: span, suburbs: span, baghdad: span })
    .describe('The distances from west to east: to Damascus, between the suburbs, to Baghdad.'),
  states: z.record(z.string(), state).describe('What the graphic shows, by the name of the state.'),
});

export type DistancesScene = z.output<typeof distancesScene>;
export type DistancesState = z.output<typeof state>;
export type SpanName = z.output<typeof spanName>;

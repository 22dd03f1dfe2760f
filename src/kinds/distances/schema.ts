import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { partyId } from '../../schemas/party-id.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure } from '../../schemas/scenes/figure.ts';

const spanName = z.enum(['west', 'suburbs', 'east']);

const span = z.strictObject({
  kilometers: z.number().positive().describe('The distance as the report gives it, rounded.'),
  label: text.describe('The ends of the distance, in words: “from the ford to the capital”.'),
  notes: provenance.describe('What supports the distance.'),
});

const named = z.strictObject({
  id: entryId.describe('The name of its mark.'),
  name: text.describe('Its name for readers.'),
});

const toCapital = span.extend({
  capital: named
    .extend({ party: partyId.describe('The party whose color the way to it has.') })
    .describe('The capital at the far end.'),
});

const towns = z
  .strictObject({ west: named, east: named })
  .describe('The two towns whose suburbs these are.');

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
    .strictObject({ west: toCapital, suburbs: span.extend({ towns }), east: toCapital })
    .describe('The distances: to the western capital, between the suburbs, to the eastern one.'),
  countries: z
    .strictObject({ west: named, east: named })
    .describe('The two countries, on either side of the border.'),
  border: z
    .strictObject({
      title: text.describe('What the border stands for, and how sure it is where it runs.'),
      after: z
        .number()
        .positive()
        .describe(
          'How many kilometers from the western suburbs it crosses the way to the eastern.',
        ),
    })
    .describe('The border between the suburbs.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type DistancesScene = z.output<typeof distancesScene>;
/** One state of the figure. */
export type DistancesState = z.output<typeof state>;
/** Which of the three distances. */
export type SpanName = z.output<typeof spanName>;

import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { text } from '../../schemas/text.ts';
import { GROUPINGS } from './groupings.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const state = z.strictObject({
  alt,
  by: z
    .enum(GROUPINGS)
    .describe('What the marks are grouped by: what they are, where or when they were held.'),
  headline: twoLengths.describe('What the grouping shows, in a few words.'),
  reading: twoLengths.describe('How a mark is to be read in this grouping.'),
});

/** What the file of such a scene may say. */
export const evidenceScene = z.strictObject({
  kind: z.literal('evidence').describe('The kind of graphic.'),
  ...figure,
  border: z
    .strictObject({
      near: text.describe('The place of the notes beside which the border is drawn.'),
      missing: text.describe('The place across the border from it, in which nothing was held.'),
    })
    .optional()
    .describe('Where the border stands among the places.'),
  elsewhere: twoLengths.describe('What the marks are that have no place or day: “published”.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type EvidenceScene = z.output<typeof evidenceScene>;
/** One grouping of the evidence. */
export type EvidenceState = z.output<typeof state>;

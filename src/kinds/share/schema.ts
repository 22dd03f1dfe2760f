import { z } from 'astro/zod';
import { entryId } from '../../schemas/entry-id.ts';
import { provenance } from '../../schemas/provenance.ts';
import { text } from '../../schemas/text.ts';
import { alt, figure, twoLengths } from '../../schemas/scenes/figure.ts';

const state = z.strictObject({
  alt,
  apart: z.boolean().describe('Whether the share has moved away from the rest.'),
  figure: text.describe('The one number that stands large: “190,000”.'),
  label: text.describe('What the large number counts, with whoever is the source of it.'),
  notes: provenance.describe('What supports the large number.'),
});

/** What the file of such a scene may say. */
export const shareScene = z.strictObject({
  kind: z.literal('share').describe('The kind of graphic.'),
  ...figure,
  whole: z
    .strictObject({
      people: z.int().positive().describe('About how many people all marks stand for.'),
      label: text.describe('Who they are.'),
      notes: provenance.describe('What supports the number.'),
    })
    .describe('Everybody.'),
  share: z
    .strictObject({
      percent: z.number().gt(0).lt(100).describe('About how many in a hundred left.'),
      label: text.describe('What they did, with whoever says so.'),
      notes: provenance.describe('What supports the share.'),
    })
    .describe('Those who left.'),
  mark: z.int().positive().describe('About how many people one mark stands for.'),
  caution: twoLengths.describe('What the reader must know before comparing the two numbers.'),
  states: z.record(entryId, state).describe('What the graphic shows, by the name of the state.'),
});

/** A scene of this kind, as its file tells it. */
export type ShareScene = z.output<typeof shareScene>;
/** One state of the figure. */
export type ShareState = z.output<typeof state>;

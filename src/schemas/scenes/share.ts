import { z } from 'astro/zod';
import { provenance } from '../provenance.ts';

const state = z.strictObject({
  alt: z.string().describe('What this state shows, complete, with its figures.'),
  apart: z.boolean().describe('Whether the share has moved away from the rest.'),
  figure: z.string().describe('The one number that stands large: “190,000”.'),
  label: z.string().describe('What the large number counts, with whoever is the source of it.'),
  notes: provenance.describe('What supports the large number.'),
});

/** A number of people as a field of marks, and a share of them that leaves. */
export const shareScene = z.strictObject({
  kind: z.literal('share').describe('The kind of graphic.'),
  title: z.string().describe('The title of the figure.'),
  description: z.string().describe('One sentence: what this figure shows.'),
  drawn: z.string().describe('One sentence: what this edition drew or derived itself.'),
  whole: z
    .strictObject({
      people: z.int().positive().describe('About how many people all marks stand for.'),
      label: z.string().describe('Who they are.'),
      notes: provenance.describe('What supports the number.'),
    })
    .describe('Everybody.'),
  share: z
    .strictObject({
      percent: z.number().gt(0).lt(100).describe('About how many in a hundred left.'),
      label: z.string().describe('What they did, with whoever says so.'),
      notes: provenance.describe('What supports the share.'),
    })
    .describe('Those who left.'),
  mark: z.int().positive().describe('About how many people one mark stands for.'),
  caution: z
    .strictObject({
      text: z.string().describe('How to read the marks, for wide drawings.'),
      short: z.string().describe('The same for phones, in fewer words.'),
    })
    .describe('What the reader must know before comparing the two numbers.'),
  states: z.record(z.string(), state).describe('What the graphic shows, by the name of the state.'),
});

export type ShareScene = z.output<typeof shareScene>;
export type ShareState = z.output<typeof state>;

import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';
import { provenance } from './provenance.ts';
import { text } from './text.ts';

const fact = z.strictObject({
  value: z
    .union([text, z.number()])
    .transform(String)
    .describe('The number or the date: 40 percent, 7 kilometers, 190,000, September 30, 2019.'),
  means: text.describe('What it is the number or the date of, in one sentence.'),
  notes: provenance.describe('What supports it.'),
  also: z
    .array(text)
    .default([])
    .describe('Words that say the same without a number: [most of the people].'),
});

/** What `content/facts.yaml` says: numbers and dates that stand in many places, by their ids. */
export const facts = z.strictObject({
  facts: z.record(entryId, fact).describe('The facts, by the ids that they are named by.'),
});

/** All facts, as their file tells them. */
export type Facts = z.output<typeof facts>;

/** A number or a date that stands in many places: what it is, and what supports it. */
export type Fact = z.output<typeof fact>;

import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';
import { eventDate } from './event-date.ts';
import { provenance } from './provenance.ts';
import { text } from './text.ts';

/** Something that happened, as timelines, lanes and the list of events tell it. */
export const event = z.strictObject({
  title: text.describe('What happened, in a few words.'),
  date: eventDate.describe('When, no more precise than the report.'),
  places: z.array(entryId).default([]).describe('Where, by place id.'),
  actors: z.array(entryId).default([]).describe('Who took part, by actor id.'),
  description: text.describe('One sentence: what happened, with its attribution.'),
  notes: provenance.describe('What the event and its date rest on.'),
});

/** An event as the story holds it. */
export type EventEntry = z.output<typeof event>;

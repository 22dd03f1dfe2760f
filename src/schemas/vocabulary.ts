import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';
import { party } from './party.ts';
import { placeKind } from './place.ts';
import { text } from './text.ts';

const placeGroup = z.strictObject({
  title: text.describe('The heading of the group.'),
  kinds: z.array(placeKind).default([]).describe('Every place of these kinds stands here.'),
  within: z.array(entryId).default([]).describe('Places, by id, whose parts stand here.'),
  countries: z.array(entryId).default([]).describe('Countries whose places stand here.'),
});

/** The words of this story: what entries may say, and how readers read it. */
export const vocabulary = z.strictObject({
  parties: z
    .record(entryId, party)
    .describe('Whose marks, chips and names have a color of their own, by id.'),
  allegiances: z
    .record(entryId, text)
    .describe('To whom an armed group may be tied, as in “Allegiance: local tribes.”'),
  countries: z
    .record(entryId, text)
    .describe(
      'Where a place may lie, as in “Town, Utopia”; both countries of a border place are one entry.',
    ),
  placeGroups: z
    .record(entryId, placeGroup)
    .refine((groups) => Object.keys(groups).length > 0, {
      error: 'The list of places needs a group, at least one for all that there are.',
    })
    .describe('The groups of the list of places, in its order, by their names in addresses.'),
});

/** The words of this story. */
export type Vocabulary = z.output<typeof vocabulary>;
/** The groups of the list of places, by their names in addresses. */
export type PlaceGroups = Vocabulary['placeGroups'];

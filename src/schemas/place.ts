import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';
import { lonLat } from './lon-lat.ts';
import { provenance } from './provenance.ts';
import { text } from './text.ts';

/** What a place is; maps choose its symbol and label by this. */
export const placeKind = z.enum([
  'capital',
  'city',
  'town',
  'village',
  'rural-area',
  'neighborhood',
  'district',
  'subdistrict',
  'governorate',
  'region',
  'country',
  'crossing',
  'base',
  'gas-field',
  'quarry',
  'industrial-site',
  'station',
  'river',
  'sea',
  'bank-of-river',
  'road',
  'railway',
  'border',
]);

/** Where a position was found: an open gazetteer, or this edition's own placing. */
const POSITION_SOURCES = ['GeoNames', 'Wikipedia', 'placed by this edition'] as const;

/** A place that the report names, as maps, the list of places and the text show it. */
export const place = z
  .strictObject({
    name: text.describe('The name as the report spells it.'),
    arabic: text.optional().describe('The Arabic name, where it is well established.'),
    aliases: z
      .array(text)
      .default([])
      .describe('Other spellings and names, of the report or of gazetteers.'),
    kind: placeKind.describe('What the place is.'),
    country: entryId
      .optional()
      .describe(
        'The country, or both countries of a border place, as `countries` in vocabulary.yaml ' +
          'has them; omitted for wider regions.',
      ),
    partOf: entryId.optional().describe('The place that this one belongs to, by its id.'),
    at: lonLat.optional(),
    position: z
      .enum(['exact', 'approximate', 'drawn'])
      .optional()
      .describe(
        'How far the position holds: found, near enough, or a label’s anchor drawn for an area.',
      ),
    positionSource: z.enum(POSITION_SOURCES).optional().describe('Where the position was found.'),
    positionNote: text
      .optional()
      .describe('One sentence on how this edition came to the position, where that needs saying.'),
    description: text.describe('One sentence: what and where the place is.'),
    notes: provenance.describe('What the description rests on.'),
  })
  .superRefine(({ at, position, positionSource, positionNote }, context) => {
    const given = [at, position, positionSource].filter((value) => value !== undefined).length;
    if (given !== 0 && given !== 3) {
      context.addIssue({
        code: 'custom',
        path: ['at'],
        message:
          'A position needs all of `at`, `position` and `positionSource`. ' +
          'Write what is missing, or leave out all three where the place has no position.',
      });
    }
    if (positionSource === 'placed by this edition' && positionNote === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['positionNote'],
        message:
          'This edition placed the position itself but does not say how. ' +
          'Add a `positionNote` of one sentence.',
      });
    }
  });

/** A place as the story holds it. */
export type PlaceEntry = z.output<typeof place>;

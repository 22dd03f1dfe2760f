import { z } from 'astro/zod';

import { plainDate, plainDay } from './plain-date.ts';
import { text } from './text.ts';

/** What a source is, in the words of the Citation Style Language (CSL 1.0.2). */
const sourceType = z.enum([
  'article-journal',
  'article-newspaper',
  'book',
  'chapter',
  'collection',
  'manuscript',
  'motion_picture',
  'broadcast',
  'post-weblog',
  'report',
  'webpage',
]);

/** Who wrote or edited a source: a person by family and given name, or a body by its whole name. */
const sourceName = z.union([
  z.strictObject({
    family: text.describe('The family name, with its particle: “van Doorn”.'),
    given: text.describe('The given names and initials, as the report spells them.'),
  }),
  z.strictObject({
    literal: text.describe('The whole name of a body, such as a general staff.'),
  }),
]);

/** A work, archive or recording that notes cite; its id is its file name, such as `ward-2009`. */
export const source = z
  .strictObject({
    type: sourceType.describe('What the source is, as CSL names it.'),
    authors: z.array(sourceName).default([]).describe('Who wrote it, in the order of the report.'),
    editors: z.array(sourceName).default([]).describe('Who edited the book that holds it.'),
    title: text.describe('The title as the report gives it, transliterated where it does so.'),
    translatedTitle: text.optional().describe('The report’s English translation of the title.'),
    containerTitle: text.optional().describe('The journal, newspaper, site or book that holds it.'),
    seriesTitle: text.optional().describe('The series it belongs to, such as Working Papers.'),
    seriesNumber: text.optional().describe('Its number in that series.'),
    volume: text.optional().describe('The volume of the journal.'),
    issue: text.optional().describe('The issue within the volume.'),
    page: text.optional().describe('The pages that the whole work fills: “361–85”.'),
    issued: plainDate.optional().describe('When it came out, as precisely as the report says.'),
    publisher: text.optional().describe('The publisher, institution or broadcaster.'),
    publisherPlace: text.optional().describe('The city of the publisher.'),
    archive: text.optional().describe('Where the papers are kept.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('The address, as far as it is sound.'),
    urlIncomplete: text
      .optional()
      .describe('A sentence on what is wrong with the address in the report, where it is garbled.'),
    archived: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe(
        'The address of a copy that an archive keeps of it, for when its own leads nowhere.',
      ),
    accessed: plainDay.optional().describe('The day on which the authors looked at it.'),
    duration: z
      .string()
      .regex(/^\d{1,2}(:\d{2}){1,2}$/)
      .optional()
      .describe('How long a recording runs: minutes and seconds, “53:10”.'),
    postedBy: text.optional().describe('Who posted a recording on the site.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .describe('The language of the work, where it is not English: `ar`.'),
  })
  .refine(({ url, urlIncomplete }) => urlIncomplete === undefined || url !== undefined, {
    error: 'An incomplete address needs the sound part of it in `url`.',
    path: ['url'],
  });

/** What a source is. */
export type SourceType = z.output<typeof sourceType>;
/** Who wrote or edited a source. */
export type SourceName = z.output<typeof sourceName>;
/** A source as the story holds it. */
export type Source = z.output<typeof source>;

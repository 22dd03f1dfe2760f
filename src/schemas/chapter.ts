import { z } from 'astro/zod';
import { formerIds } from './former-ids.ts';
import { openingState } from './opening-state.ts';
import { plainDay } from './plain-date.ts';
import { text } from './text.ts';

const noteNumber = z.int().min(1);

/** What stands at the head of a chapter file. */
export const chapter = z.strictObject({
  title: text.describe('The chapter’s title, as the report words it.'),
  order: z.int().min(1).describe('The chapter’s place in the publication, counting from 1.'),
  status: z
    .enum(['published', 'coming'])
    .describe('“published”, or “coming” while it stands in the contents only.'),
  published: plainDay
    .optional()
    .describe('The day the chapter came out, for feeds and search engines: `2026-11-22`.'),
  description: text.describe(
    'One sentence for the chapter’s head, the contents and search engines.',
  ),
  opening: openingState
    .extend({
      words: z
        .literal(false)
        .optional()
        .describe('Where the picture is to show without its own words, which would be too many.'),
    })
    .optional()
    .describe('The picture that opens the chapter; the cover’s if left out.'),
  formerly: formerIds,
  notes: z
    .tuple([noteNumber, noteNumber])
    .refine(([first, last]) => first <= last, 'The first note comes after the last.')
    .optional()
    .describe('The first and the last of the report’s notes that belong to this chapter: [1, 33].'),
});

/** The fields of a chapter. */
export type ChapterHead = z.output<typeof chapter>;

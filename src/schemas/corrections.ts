import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';
import { plainDay } from './plain-date.ts';
import { text } from './text.ts';
import { version } from './version.ts';

const correction = z
  .strictObject({
    date: plainDay.describe('The day on which it was set right for readers: `2026-11-22`.'),
    release: version.describe('The release that has it right, by its number: `1.2.0`.'),
    chapter: entryId
      .optional()
      .describe('The chapter that had it wrong: its file name without “.mdx”.'),
    step: entryId.optional().describe('The step of that chapter where readers find it.'),
    was: text.describe('The passage as it was, in plain text.'),
    now: text.describe('The passage as it is now, in plain text.'),
  })
  .refine(({ chapter, step }) => step === undefined || chapter !== undefined, {
    error: 'A step needs its chapter. Write chapter: and the chapter’s file name above it.',
    path: ['step'],
  });

/** What `content/corrections.yaml` says: what had been wrong and was set right, the oldest first. */
export const corrections = z.strictObject({
  corrections: z
    .array(correction)
    .min(1)
    .describe('What had been wrong and was set right: a new one goes below the others.'),
});

/** All corrections, as their file tells them. */
export type Corrections = z.output<typeof corrections>;

/** A passage that was wrong: when it was set right, where it stands, as it was and as it is now. */
export type Correction = z.output<typeof correction>;

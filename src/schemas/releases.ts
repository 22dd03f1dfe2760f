import { z } from 'astro/zod';
import { ENTRY_ID } from './entry-id.ts';
import { plainDay } from './plain-date.ts';
import { text } from './text.ts';

const FORM = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

const version = z.string({ error: 'Write the version as 1.2.0.' }).refine((it) => FORM.test(it), {
  error: 'A version is three whole numbers with points between them, as 1.2.0.',
});

const correction = z.strictObject({
  step: z
    .string()
    .regex(new RegExp(`^${ENTRY_ID}/${ENTRY_ID}$`), {
      error: 'Write the chapter’s file name, a slash and the step’s id.',
    })
    .optional()
    .describe('Where readers find what was corrected: `chapter/step`.'),
  was: text.describe('The passage as it was, in plain text.'),
  now: text.describe('The passage as the release has it, in plain text.'),
});

const release = z.strictObject({
  version: version.describe('The release, by its number: `1.2.0`.'),
  date: plainDay.describe('The day it came out: `2026-11-22`.'),
  changes: z
    .array(text)
    .min(1)
    .describe('What changed for readers: a sentence or two for each change.'),
  corrections: z
    .array(correction)
    .default([])
    .describe('What had been wrong and was set right: a new one goes below the others.'),
});

/** What `content/releases.yaml` says: what each release changed for readers, the newest first. */
export const releases = z.strictObject({
  releases: z.array(release).min(1).describe('The releases, the newest first.'),
});

/** All releases, as their file tells them. */
export type Releases = z.output<typeof releases>;

/** A passage that was wrong: as it was, as it is now, and the step where it is found. */
export type Correction = z.output<typeof correction>;

/** One release: its number, its day, what it changed for readers and what it set right. */
export type Release = z.output<typeof release>;

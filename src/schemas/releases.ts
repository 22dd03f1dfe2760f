import { z } from 'astro/zod';
import { plainDay } from './plain-date.ts';
import { text } from './text.ts';
import { version } from './version.ts';

const release = z.strictObject({
  version: version.describe('The release, by its number: `1.2.0`.'),
  date: plainDay.describe('The day it came out: `2026-11-22`.'),
  changes: z
    .array(text)
    .min(1)
    .describe('What changed for readers: a sentence or two for each change.'),
});

/** What `content/releases.yaml` says: what each release changed for readers, the newest first. */
export const releases = z.strictObject({
  releases: z.array(release).min(1).describe('The releases, the newest first.'),
});

/** All releases, as their file tells them. */
export type Releases = z.output<typeof releases>;

/** One release: its number, its day and what it changed for readers. */
export type Release = z.output<typeof release>;

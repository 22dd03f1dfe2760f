import { z } from 'astro/zod';
import { entryId } from './entry-id.ts';

/** What a chapter’s or a scene’s file was called when it was published, the oldest name first. */
export const formerIds = z
  .array(entryId)
  .min(1)
  .optional()
  .describe(
    'The names that the file had when it was published, the oldest first; links to them lead here: [the-flood].',
  );

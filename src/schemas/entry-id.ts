import { z } from 'astro/zod';

/** How an id is written, as a pattern to build others of. */
export const ENTRY_ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/**
 * How ids are written, whatever bears them: an entry, named by its file without the extension, a
 * step, a state or a mark.
 */
export const entryId = z.string().regex(new RegExp(`^${ENTRY_ID}$`), {
  error: 'Ids are written in small letters, digits and single hyphens, such as “north-bank”.',
});

import { z } from 'astro/zod';

/**
 * How ids are written, whatever bears them: an entry, named by its file without the extension, a
 * step, a state or a mark.
 */
export const entryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'Ids are written in small letters, digits and single hyphens, such as “north-bank”.',
});

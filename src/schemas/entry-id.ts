import { z } from 'astro/zod';

/**
 * An entry's name inside its collection: the file's name without its extension, in small letters,
 * figures and hyphens.
 */
export const entryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `“${String(input)}” cannot be the name of an entry. ` +
    'Write small letters, figures and single hyphens, as in `deir-ezzor`.',
});

import { z } from 'astro/zod';

/**
 * The parties of the story, each with a color of its own: the class `side-tehran` gives a mark
 * Tehran’s. `tehran` and `najaf` stand for the groups aligned with them, too.
 */
export const side = z.enum([
  'baghdad',
  'damascus',
  'tehran',
  'washington',
  'sdf',
  'moscow',
  'najaf',
  'tribes',
  'islamic-state',
  'israel',
]);

/** A party of the story, as content files and class names spell it. */
export type Side = z.output<typeof side>;

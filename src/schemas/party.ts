import { z } from 'astro/zod';
import { text } from './text.ts';

/** A color as files write it. */
const color = z.string().regex(/^#[\da-f]{6}$/, {
  error: 'A color is six digits after a number sign. Write it in quotes, such as “#1f6b52”.',
});

/** A party of the story: the word on its chip, and its color, one for light pages and one for dark. */
export const party = z.strictObject({
  name: text.describe('The word on its chip.'),
  light: color.describe('The color of all that is its, on light pages: “#1f6b52”.'),
  dark: color.describe('The same on dark pages.'),
});

/** A party of the story. */
export type Party = z.output<typeof party>;
/** All parties of the story, by id. */
export type Parties = Readonly<Record<string, Party>>;

import { z } from 'astro/zod';
import { partyShape } from './party-shape.ts';
import { text } from './text.ts';

/** A color as files write it. */
const color = z.string().regex(/^#[\da-f]{6}$/, {
  error: 'A color is six digits after a number sign. Write it in quotes, such as “#1f6b52”.',
});

/** A party of the story: the word on its chip, its color, one for light pages and one for dark, and its shape. */
export const party = z.strictObject({
  name: text.describe('The word on its chip.'),
  light: color.describe('The color of all that is its, on light pages: “#1f6b52”.'),
  dark: color.describe('The same on dark pages.'),
  shape: partyShape
    .optional()
    .describe('The shape of its chip, a square where left out: color alone tells nobody apart.'),
});

/** A party of the story. */
export type Party = z.output<typeof party>;
/** All parties of the story, by id. */
export type Parties = Readonly<Record<string, Party>>;

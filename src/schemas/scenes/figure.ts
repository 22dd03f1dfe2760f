import { z } from 'astro/zod';
import { formerIds } from '../former-ids.ts';
import { text } from '../text.ts';

/** What every scene says of itself, whatever its kind. */
export const figure = {
  title: text.describe('The figure’s title.'),
  description: text.describe('One sentence: what the figure shows.'),
  drawn: text.describe(
    'One sentence: what this edition drew or derived itself, what is schematic.',
  ),
  plate: text
    .optional()
    .describe(
      'The state that stands for the scene among all figures; the last one where left out.',
    ),
  textAt: z
    .enum(['left', 'right'])
    .optional()
    .describe('On which side the text is in wide windows; left where left out.'),
  formerly: formerIds,
};

/** Words for drawings of two sizes. */
export const twoLengths = z.strictObject({
  text: text.describe('The words for wide drawings.'),
  short: text.describe('The same for phones, in fewer words.'),
});

/** Words for drawings of two sizes. */
export type TwoLengths = z.output<typeof twoLengths>;

/** What stands in for a state where it is not seen. */
export const alt = text.describe(
  'What the state shows, in one or two full sentences with its figures.',
);

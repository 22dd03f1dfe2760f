import { z } from 'astro/zod';
import { provenance } from '../provenance.ts';
import { text } from '../text.ts';

const remark = z.strictObject({
  text: text.describe('The remark, complete, with whoever says so.'),
  short: text.describe('The same in fewer words, for small drawings.'),
  notes: provenance.describe('What supports the remark.'),
});

/** What stands over a drawing in words: a few small ones, a large one, and remarks. */
export const telling = {
  label: text.describe('The small words over the large ones, with whoever is their source.'),
  figure: text.describe('The large number or words: “1,600”.'),
  notes: provenance.describe('What supports the large number or words.'),
  remarks: z.array(remark).max(3).describe('What the reader is told beside them.'),
};

/** One remark. */
export type Remark = z.output<typeof remark>;
/** Everything a state says in words over its drawing. */
export type Telling = {
  readonly label: string;
  readonly figure: string;
  readonly notes: z.output<typeof provenance>;
  readonly remarks: readonly Remark[];
};

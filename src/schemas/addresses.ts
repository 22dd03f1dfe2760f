import { z } from 'astro/zod';
import { ENTRY_ID, entryId } from './entry-id.ts';
import { text } from './text.ts';

const stepAddress = z.string().regex(new RegExp(`^${ENTRY_ID}/${ENTRY_ID}$`), {
  error: 'Write the chapter’s file name, a slash and the step’s id.',
});

/** What `content/addresses.yaml` says: everything that others’ links may lead to. A command writes it. */
export const addresses = z.strictObject({
  version: text.describe('The release to which the record was brought last: `1.2.0`.'),
  chapters: z.array(entryId).describe('Every chapter that was ever published.'),
  scenes: z.array(entryId).describe('Every figure that was ever published.'),
  steps: z.array(stepAddress).describe('Every step that was ever published: `chapter/step`.'),
});

/** Everything that was published under an address of its own. */
export type Addresses = z.output<typeof addresses>;

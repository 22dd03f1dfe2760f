import { z } from 'astro/zod';
import { text } from './text.ts';

/** What stands at the head of a page of plain text, such as `content/about.mdx`. */
export const page = z.strictObject({
  title: text.describe('The page’s title.'),
  description: text.describe('One sentence for search engines.'),
});

/** The fields of a page. */
export type PageHead = z.output<typeof page>;

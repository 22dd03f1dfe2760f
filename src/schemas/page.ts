import { z } from 'astro/zod';

/** What stands at the head of a page of plain text, such as `content/about.mdx`. */
export const page = z.strictObject({
  title: z.string().min(1).describe('The page’s title.'),
  description: z.string().min(1).describe('One sentence for search engines.'),
});

export type PageHead = z.output<typeof page>;

import { getEntry, render } from 'astro:content';
import type { Story } from '../story/story.ts';
import { publishedChapters } from '../story/published-chapters.ts';

/** A heading of a chapter: its words, its name in addresses, and how deep it is; 2 is `##`. */
type Heading = { readonly slug: string; readonly text: string; readonly depth: number };

/** The headings of every published chapter in reading order, by the chapter’s name in addresses. */
export async function chapterHeadings(
  story: Story,
): Promise<ReadonlyMap<string, readonly Heading[]>> {
  const headings = new Map<string, readonly Heading[]>();
  for (const { slug } of publishedChapters(story)) {
    const entry = await getEntry('chapters', slug);
    if (entry) headings.set(slug, (await render(entry)).headings);
  }
  return headings;
}

import type { APIRoute } from 'astro';
import { getEntry, render } from 'astro:content';
import type { Headings } from '../search/chapter-documents.ts';
import { documentsOf } from '../search/documents.ts';
import { loadStory } from '../story/load-story.ts';
import { publishedChapters } from '../story/published-chapters.ts';

/** Everything that the page with the search looks through. */
export const GET: APIRoute = async () => {
  const story = loadStory();
  const headings = new Map<string, Headings>();
  for (const { slug } of publishedChapters(story)) {
    const entry = await getEntry('chapters', slug);
    if (entry) headings.set(slug, (await render(entry)).headings);
  }
  return Response.json(documentsOf(story, headings));
};

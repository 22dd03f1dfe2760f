import type { APIRoute } from 'astro';
import { documentsOf } from '../search/documents.ts';
import { loadStory } from '../story/load-story.ts';
import { chapterHeadings } from './_chapter-headings.ts';

/** Everything that the page with the search looks through. */
export const GET: APIRoute = async () => {
  const story = loadStory();
  return Response.json(documentsOf(story, await chapterHeadings(story)));
};

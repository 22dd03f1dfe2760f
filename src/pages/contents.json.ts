import type { APIRoute } from 'astro';
import { contentsOf } from '../reader/contents.ts';
import { loadStory } from '../story/load-story.ts';
import { chapterHeadings } from './_chapter-headings.ts';

/** The table of contents, which every page shows when it is asked for. */
export const GET: APIRoute = async () => {
  const story = loadStory();
  return Response.json(contentsOf(story, await chapterHeadings(story)));
};

import type { APIRoute } from 'astro';
import { chapterKit } from '../../../kits/kit.ts';
import { loadStory } from '../../../story/load-story.ts';

/** A kit for every published chapter that shows a figure. */
export function getStaticPaths() {
  return loadStory()
    .chapters.filter(({ head, scenes }) => head.status === 'published' && scenes.length > 0)
    .map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await chapterKit(loadStory(), params.slug ?? ''), {
    headers: { 'Content-Type': 'application/zip' },
  });

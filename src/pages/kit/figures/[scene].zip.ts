import type { APIRoute } from 'astro';
import { figureKit } from '../../../kits/kit.ts';
import { loadStory } from '../../../story/load-story.ts';

/** A kit for every figure: all there is of it in one archive. */
export function getStaticPaths() {
  return [...loadStory().scenes.keys()].map((scene) => ({ params: { scene } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await figureKit(loadStory(), params.scene ?? ''), {
    headers: { 'Content-Type': 'application/zip' },
  });

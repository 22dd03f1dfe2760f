import type { APIRoute } from 'astro';
import { animationOf } from '../../../pictures/animation.ts';
import { loadStory } from '../../../story/load-story.ts';

export { getStaticPaths } from './[file].webp.ts';

/** The same for what knows no WebP. */
export const GET: APIRoute = async ({ params }) =>
  new Response(Uint8Array.from(await animationOf(loadStory(), params.scene ?? '', 'gif')), {
    headers: { 'Content-Type': 'image/gif' },
  });

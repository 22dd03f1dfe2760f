import type { APIRoute } from 'astro';
import { animationOf } from '../../../pictures/animation.ts';
import { loadStory } from '../../../story/load-story.ts';

/** Every scene as an animation, called as the scene is. */
export function getStaticPaths() {
  return [...loadStory().scenes.keys()].map((scene) => ({ params: { scene, file: scene } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(Uint8Array.from(await animationOf(loadStory(), params.scene ?? '', 'webp')), {
    headers: { 'Content-Type': 'image/webp' },
  });

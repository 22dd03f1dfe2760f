import type { APIRoute } from 'astro';
import { loadStory } from '../../story/load-story.ts';
import { drawPicture } from '../draw-picture.ts';
import { askedPicture, WINDOWS } from '../studio-pictures.ts';

/** One picture of a state. */
export const GET: APIRoute = async ({ params: { scene = '', file = '' } }) => {
  const asked = askedPicture(file);
  if (asked === undefined) return new Response(null, { status: 404 });
  const { state, window, theme } = asked;
  const svg = await drawPicture(loadStory(), { scene, state }, WINDOWS[window], theme);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

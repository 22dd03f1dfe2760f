import type { APIRoute } from 'astro';
import { drawableOf } from '../../../kinds/drawable.ts';
import { sceneOf } from '../../../scenes/scene-state.ts';
import { loadStory } from '../../../story/load-story.ts';

export function getStaticPaths() {
  return [...loadStory().scenes.keys()].map((scene) => ({ params: { scene } }));
}

/** What a stage fetches to draw its scene in the reader's browser. */
export const GET: APIRoute = ({ params }) => {
  const story = loadStory();
  return Response.json(drawableOf(sceneOf(story, params.scene ?? ''), story));
};

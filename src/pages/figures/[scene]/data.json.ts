import type { APIRoute } from 'astro';
import { drawableOf } from '../../../scenes/drawable.ts';
import { sceneOf } from '../../../scenes/scene-state.ts';
import { tableOf } from '../../../scenes/scene-table.ts';
import { loadStory } from '../../../story/load-story.ts';

export { getStaticPaths } from './drawing.json.ts';

/** A scene's facts as data: what it shows, and a row a fact with its notes. */
export const GET: APIRoute = ({ params }) => {
  const story = loadStory();
  const scene = sceneOf(story, params.scene ?? '');
  const { title, description, drawn } = scene;
  return Response.json({ title, description, drawn, ...tableOf(drawableOf(scene, story)) });
};

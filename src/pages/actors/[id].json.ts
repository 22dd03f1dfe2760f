import type { APIRoute } from 'astro';
import { actorCard } from '../../names/name-card.ts';
import { loadStory } from '../../story/load-story.ts';

export function getStaticPaths() {
  return [...loadStory().actors.keys()].map((id) => ({ params: { id } }));
}

/** What the card of one actor says, for whoever points at its name in the text. */
export const GET: APIRoute = ({ params }) => {
  const story = loadStory();
  const actor = story.actors.get(params.id ?? '');
  if (!actor) throw new Error(`There is no actor “${params.id}”.`);
  return Response.json(actorCard(actor, story));
};

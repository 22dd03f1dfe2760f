import type { APIRoute } from 'astro';
import { placeCard } from '../../names/name-card.ts';
import { loadStory } from '../../story/load-story.ts';

export function getStaticPaths() {
  return [...loadStory().places.keys()].map((id) => ({ params: { id } }));
}

/** What the card of one place says, for whoever points at its name in the text. */
export const GET: APIRoute = ({ params }) => {
  const story = loadStory();
  const place = story.places.get(params.id ?? '');
  if (!place) throw new Error(`There is no place “${params.id}”.`);
  return Response.json(placeCard(place, story));
};

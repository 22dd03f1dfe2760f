import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CARD_SIZE, drawCard } from '../../cards/card.ts';
import { cardsOf } from '../../cards/cards.ts';
import { drawableOf } from '../../scenes/drawable.ts';
import { paint } from '../../scenes/paint.ts';
import { sceneOf } from '../../scenes/scene-state.ts';
import { styleOf } from '../../scenes/still-file.ts';
import style from '../../styles/graphics/card.css?raw';
import { loadStory } from '../../story/load-story.ts';

/** Every page’s social card, at `/cards/<page>.png`. */
export function getStaticPaths() {
  return cardsOf(loadStory()).map((card) => ({ params: { page: card.page }, props: { card } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { card },
}) => {
  const story = loadStory();
  const drawable = drawableOf(sceneOf(story, card.scene), story);
  const drawing = drawCard(card, drawable, card.state);
  return paint(drawing, styleOf(drawable.kind) + style, CARD_SIZE, 1);
};

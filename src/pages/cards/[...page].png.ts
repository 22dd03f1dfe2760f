import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CARD_SIZE, drawCard } from '../../cards/card.ts';
import { cardsOf } from '../../cards/cards.ts';
import { drawCoverCard } from '../../cards/cover-card.ts';
import { drawableOf } from '../../kinds/drawable.ts';
import { readBaseMap } from '../../kinds/map/read-base-map.ts';
import { writeForPainter } from '../../pictures/document.ts';
import { withoutLand } from '../../pictures/bring-land.ts';
import { flatten } from '../../pictures/flatten.ts';
import { paint } from '../../pictures/paint.ts';
import { readRules } from '../../pictures/style-rules.ts';
import { styleOf, styleSheet } from '../../scenes/drawing-style.ts';
import { sceneOf } from '../../scenes/scene-state.ts';
import { loadStory } from '../../story/load-story.ts';

/** Every page’s social card, at `/cards/<page>.png`. */
export function getStaticPaths() {
  return cardsOf(loadStory()).map((card) => ({ params: { page: card.page }, props: { card } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { card },
}) => {
  const story = loadStory();
  const drawable = drawableOf(sceneOf(story, card.scene), story);
  const drawing =
    card.page === 'index'
      ? drawCoverCard(card, drawable, card.state, readBaseMap().credits.join(' · '))
      : drawCard(card, drawable, card.state);
  const style = styleOf(drawable.kind, story.vocabulary.parties) + styleSheet('graphics/card');
  const flat = flatten(withoutLand(drawing), readRules(style, 'light'));
  const png = await paint(writeForPainter(flat, CARD_SIZE, CARD_SIZE.width));
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};

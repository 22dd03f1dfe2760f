import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawOpening } from '../../../kinds/map/draw-opening.ts';
import { readBaseMap } from '../../../kinds/map/read-base-map.ts';
import { standAlone } from '../../../scenes/still-file.ts';
import { loadStory } from '../../../story/load-story.ts';
import { publishedChapters } from '../../../story/published-chapters.ts';

const SIZE = { width: 1600, height: 320 };

export function getStaticPaths() {
  return publishedChapters(loadStory()).map(({ slug, head }) => ({
    params: { slug },
    props: { bounds: head.opening ?? readBaseMap().opening },
  }));
}

/** The strip of map above a chapter. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { parties } = loadStory().vocabulary;
  const svg = standAlone(drawOpening(props.bounds, SIZE), SIZE, { kind: 'map', parties });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

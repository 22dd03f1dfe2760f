import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawOpening } from '../../../kinds/map/draw-opening.ts';
import type { Bounds } from '../../../schemas/lon-lat.ts';
import { standAlone } from '../../../scenes/still-file.ts';
import { loadStory } from '../../../story/load-story.ts';
import { publishedChapters } from '../../../story/published-chapters.ts';

const SIZE = { width: 1600, height: 320 };
/** The stretch of border that every chapter is about, where it names none of its own. */
const BORDERLANDS: Bounds = [40.55, 34.33, 41.45, 34.55];

export function getStaticPaths() {
  return publishedChapters(loadStory()).map(({ slug, head }) => ({
    params: { slug },
    props: { bounds: head.opening ?? BORDERLANDS },
  }));
}

/** The strip of map above a chapter. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(standAlone(drawOpening(props.bounds, SIZE), 'map', SIZE), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

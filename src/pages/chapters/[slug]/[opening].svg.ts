import type { APIRoute, InferGetStaticPropsType } from 'astro';
import {
  OPENING_FILES,
  openingFileName,
  openingPicture,
} from '../../../pictures/opening-picture.ts';
import { loadStory } from '../../../story/load-story.ts';
import { publishedChapters } from '../../../story/published-chapters.ts';

export function getStaticPaths() {
  return publishedChapters(loadStory()).flatMap((chapter) =>
    OPENING_FILES.map((file) => ({
      params: { slug: chapter.slug, opening: openingFileName(file) },
      props: { chapter, file },
    })),
  );
}

/** The picture that opens a chapter. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const svg = await openingPicture(loadStory(), props.chapter, props.file);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

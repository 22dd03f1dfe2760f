import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { plateFiles, plateName, platePicture } from '../../pictures/plate.ts';
import { loadStory } from '../../story/load-story.ts';

export function getStaticPaths() {
  return plateFiles(loadStory()).map((file) => ({
    params: { plate: plateName(file) },
    props: { file },
  }));
}

/** The plate of a scene. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await platePicture(loadStory(), props.file), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureName, picturesOf } from '../../../pictures/pictures.ts';
import { svgOf } from '../../../pictures/svg-of.ts';
import { loadStory } from '../../../story/load-story.ts';

/** Every picture that can be taken along, named after the step that shows its state. */
export function getStaticPaths() {
  const story = loadStory();
  return [...story.scenes.keys()].flatMap((scene) =>
    picturesOf(story, scene).map((picture) => ({
      params: { scene, file: pictureName(picture) },
      props: { picture },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await svgOf(loadStory(), props.picture), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

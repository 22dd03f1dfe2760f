import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paintedPicturesOf, pictureName } from '../../../pictures/pictures.ts';
import { pngOf } from '../../../pictures/png-of.ts';
import { loadStory } from '../../../story/load-story.ts';

/** Every picture that is painted, named after the step that shows its state. */
export function getStaticPaths() {
  const story = loadStory();
  return [...story.scenes.keys()].flatMap((scene) =>
    paintedPicturesOf(story, scene).map((picture) => ({
      params: { scene, file: pictureName(picture) },
      props: { picture },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Uint8Array.from(await pngOf(loadStory(), props.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });

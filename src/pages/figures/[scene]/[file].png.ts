import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureName, picturesOf } from '../../../pictures/pictures.ts';
import { pngOf } from '../../../pictures/png-of.ts';
import { loadStory } from '../../../story/load-story.ts';

/** Every wide picture, light and dark, for programs that take no SVG. */
export function getStaticPaths() {
  const story = loadStory();
  return [...story.scenes.keys()].flatMap((scene) =>
    picturesOf(story, scene)
      .filter(({ size }) => size === 'wide')
      .map((picture) => ({ params: { scene, file: pictureName(picture) }, props: { picture } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Uint8Array.from(await pngOf(loadStory(), props.picture)), {
    headers: { 'Content-Type': 'image/png' },
  });

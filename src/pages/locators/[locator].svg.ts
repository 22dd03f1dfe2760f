import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { locatorFiles, locatorName, locatorPicture } from '../../pictures/locator.ts';
import { loadStory } from '../../story/load-story.ts';

export const getStaticPaths = () =>
  locatorFiles(loadStory()).map((file) => ({
    params: { locator: locatorName(file) },
    props: { file },
  }));

/** A map of where the places are. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await locatorPicture(loadStory(), props.file), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });

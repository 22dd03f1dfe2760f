import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawableOf, drawState } from '../../../kinds/drawable.ts';
import { bringLand } from '../../../pictures/bring-land.ts';
import { sceneOf, stateOf } from '../../../scenes/scene-state.ts';
import { standAlone } from '../../../scenes/still-file.ts';
import { stillsOf } from '../../../scenes/stills.ts';
import { loadStory } from '../../../story/load-story.ts';

/** Every state of every scene, at each still size, named after the step that shows it. */
export function getStaticPaths() {
  return stillsOf(loadStory()).map(({ scene, state, file, size }) => ({
    params: { scene, file },
    props: { state, size },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  params,
  props,
}) => {
  const story = loadStory();
  const scene = sceneOf(story, params.scene ?? '');
  const { alt } = stateOf(scene, props.state);
  const { parties } = story.vocabulary;
  const drawn = drawState(drawableOf(scene, story), props.state, props.size);
  const still = await bringLand(drawn, props.size, 'avif');
  const svg = standAlone(still, props.size, { kind: scene.kind, parties }, alt);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

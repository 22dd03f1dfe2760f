import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawableOf, drawState } from '../../../scenes/drawable.ts';
import { paint } from '../../../scenes/paint.ts';
import { sceneOf } from '../../../scenes/scene-state.ts';
import { styleOf } from '../../../scenes/still-file.ts';
import { STILL_SIZES } from '../../../scenes/still-sizes.ts';
import { stillsOf } from '../../../scenes/stills.ts';
import { loadStory } from '../../../story/load-story.ts';

/** Pixels of a picture to one of its drawing, so that it is sharp in print and on fine screens. */
const DENSITY = 2;

/** Every state of every scene in its wide size, for programs that take no SVG. */
export function getStaticPaths() {
  return stillsOf(loadStory())
    .filter(({ size }) => size.suffix === STILL_SIZES.wide.suffix)
    .map(({ scene, state, file, size }) => ({ params: { scene, file }, props: { state, size } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  params,
  props: { state, size },
}) => {
  const story = loadStory();
  const drawable = drawableOf(sceneOf(story, params.scene ?? ''), story);
  const drawing = drawState(drawable, state, size);
  return paint(drawing, styleOf(drawable.kind), size, DENSITY);
};

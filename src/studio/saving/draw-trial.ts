import { toMarkup } from '../../graphics/markup.ts';
import { drawableOf, drawState } from '../../kinds/drawable.ts';
import { sceneOf } from '../../scenes/scene-state.ts';
import type { Story } from '../../story/story.ts';
import { WINDOWS, type Window } from '../studio-pictures.ts';

/**
 * The pictures of a state for all windows, as SVG for a page that brings their style; none of a map, which
 * the page draws itself.
 */
export function drawTrial(
  story: Story,
  scene: string,
  state: string,
): Readonly<Record<Window, string>> | undefined {
  const drawable = drawableOf(sceneOf(story, scene), story);
  if (drawable.kind === 'map') return undefined;
  const draw = (window: Window): string => toMarkup(drawState(drawable, state, WINDOWS[window]));
  return { desk: draw('desk'), phone: draw('phone') };
}

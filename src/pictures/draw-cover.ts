import { toMarkup } from '../graphics/markup.ts';
import { composeState, drawableOf } from '../kinds/drawable.ts';
import { COVER } from '../scenes/compositions.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';
import { bringLand } from './bring-land.ts';

/** Draw the cover once for each shape of window, as SVG text; `cover-wide` and so on are their classes. */
export function drawCover(story: Story): Promise<string[]> {
  const { scene, state } = story.publication.opening;
  const drawable = drawableOf(sceneOf(story, scene), story);
  const drawings = Object.entries(COVER).map(async ([name, composition]) => {
    const drawn = composeState(drawable, state, composition);
    const drawing = await bringLand(drawn, composition, 'avif');
    return toMarkup({
      ...drawing,
      attrs: {
        ...drawing.attrs,
        class: `${drawing.attrs?.['class']} cover-${name}`,
        preserveAspectRatio: 'xMidYMid slice',
        'aria-hidden': 'true',
      },
    });
  });
  return Promise.all(drawings);
}

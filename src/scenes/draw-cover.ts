import { toMarkup } from '../graphics/markup.ts';
import { composeState, drawableOf } from '../kinds/drawable.ts';
import type { Story } from '../story/story.ts';
import { COVER } from './compositions.ts';
import { sceneOf } from './scene-state.ts';

/** Draw the cover once for each shape of window, as SVG text; `cover-wide` and so on are their classes. */
export function drawCover(story: Story): string[] {
  const { scene, state } = story.publication.opening;
  const drawable = drawableOf(sceneOf(story, scene), story);
  return Object.entries(COVER).map(([name, composition]) => {
    const drawing = composeState(drawable, state, composition);
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
}

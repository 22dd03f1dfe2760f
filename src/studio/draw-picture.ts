import type { Mark, Size } from '../graphics/mark.ts';
import { partyStyles } from '../graphics/party-styles.ts';
import { themeStyles } from '../graphics/theme-styles.ts';
import type { Theme } from '../graphics/theme-tokens.ts';
import { drawableOf, drawState } from '../kinds/drawable.ts';
import { bringLand } from '../pictures/bring-land.ts';
import { styleSheet } from '../scenes/drawing-style.ts';
import { sceneOf, stateOf } from '../scenes/scene-state.ts';
import { standAlone } from '../scenes/still-file.ts';
import type { Story } from '../story/story.ts';

/**
 * A state as the site’s stills have it, and in one theme whatever the system asks for: an SVG that stands
 * alone. Throws where there is no such scene or state.
 */
export async function drawPicture(
  story: Story,
  picture: { readonly scene: string; readonly state: string },
  size: Size,
  theme: Theme,
): Promise<string> {
  const scene = sceneOf(story, picture.scene);
  const { alt } = stateOf(scene, picture.state);
  const { parties } = story.vocabulary;
  const drawn = drawState(drawableOf(scene, story), picture.state, size);
  const still = await bringLand(drawn, size, 'avif');
  return standAlone(inTheme(still, theme, parties), size, { kind: scene.kind, parties }, alt);
}

function inTheme(drawing: Mark, theme: Theme, parties: Story['vocabulary']['parties']): Mark {
  const text = themeStyles([styleSheet('tokens'), partyStyles(parties)]);
  return {
    ...drawing,
    attrs: { ...drawing.attrs, 'data-theme': theme },
    children: [{ tag: 'style', text }, ...(drawing.children ?? [])],
  };
}

import type { Mark, Size } from '../graphics/mark.ts';
import { drawableOf, drawState } from '../kinds/drawable.ts';
import { styleOf } from '../scenes/drawing-style.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';
import { bringLand } from './bring-land.ts';
import { writeForPainter } from './document.ts';
import { flatten } from './flatten.ts';
import { readRules } from './style-rules.ts';

/**
 * Write a state as SVG for a book: on paper, in light colors, and with words that are outlines, as
 * books lend their pictures no faces.
 */
export async function flatStill(
  story: Story,
  { scene, state }: { readonly scene: string; readonly state: string },
  size: Size,
): Promise<string> {
  const drawable = drawableOf(sceneOf(story, scene), story);
  const drawn = await bringLand(drawState(drawable, state, size), size, 'png');
  const style = styleOf(drawable.kind, story.vocabulary.parties);
  const onPaper = { ...drawn, children: [PAPER, ...(drawn.children ?? [])] };
  return writeForPainter(flatten(onPaper, readRules(style, 'light')), size, size.width);
}

const PAPER: Mark = { tag: 'rect', attrs: { class: 'paper', width: '100%', height: '100%' } };

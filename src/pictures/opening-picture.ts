import type { Theme } from '../graphics/theme-tokens.ts';
import { without } from '../graphics/without.ts';
import { composeState, drawableOf } from '../kinds/drawable.ts';
import { OPENINGS } from '../scenes/compositions.ts';
import { styleOf } from '../scenes/drawing-style.ts';
import { openingOf } from '../scenes/opening-of.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story, StoryChapter } from '../story/story.ts';
import { bringLand } from './bring-land.ts';
import { writeForPainter } from './document.ts';
import { flatten } from './flatten.ts';
import { readRules } from './style-rules.ts';

/** A file of the picture that opens a chapter: for which windows it was made, and for which theme. */
export type OpeningFile = { readonly made: keyof typeof OPENINGS; readonly theme: Theme };

/** Every file of the picture that opens a chapter. */
export const OPENING_FILES: readonly OpeningFile[] = (
  ['wide', 'middle', 'narrow'] as const
).flatMap((made) => [
  { made, theme: 'light' },
  { made, theme: 'dark' },
]);

/** What a file of an opening picture is called, without its extension: `opening-dark-narrow`. */
export const openingFileName = ({ made, theme }: OpeningFile): string =>
  `opening${theme === 'dark' ? '-dark' : ''}${OPENINGS[made].suffix}`;

/** Write the picture that opens a chapter as SVG. Its words are outlines: no page lends it a face. */
export async function openingPicture(
  story: Story,
  { head }: StoryChapter,
  { made, theme }: OpeningFile,
): Promise<string> {
  const { scene, state, words } = openingOf(story, head);
  const composition = OPENINGS[made];
  const drawable = drawableOf(sceneOf(story, scene), story);
  const drawn = composeState(drawable, state, composition);
  const drawing = await bringLand(drawn, composition, 'avif');
  const shown = words === false ? without(drawing, ({ tag }) => tag === 'text') : drawing;
  const flat = flatten(shown, readRules(styleOf(drawable.kind, story.vocabulary.parties), theme));
  return writeForPainter(flat, composition, composition.width);
}

import { figureStatesOf } from '../figures/figure-states.ts';
import { drawableOf, drawState } from '../scenes/drawable.ts';
import { styleOf, styleSheet } from '../scenes/drawing-style.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';
import { writeDocument, writeForPainter } from './document.ts';
import { flatten } from './flatten.ts';
import { paint } from './paint.ts';
import { PAINTED_WIDTHS, PICTURE_SIZES } from './picture-sizes.ts';
import { headOf, pictureWords } from './picture-words.ts';
import { layOnSheet, type Sheet } from './sheet.ts';
import { readRules, type Theme } from './style-rules.ts';

/** A picture that can be taken along: one state of a scene, in one size and theme. */
export type Picture = {
  readonly scene: string;
  readonly state: string;
  /** The step that shows the state, and gives the picture its name. */
  readonly step: string;
  readonly size: keyof typeof PICTURE_SIZES;
  readonly theme: Theme;
};

/** Every picture of a scene, in the order in which readers meet its states. */
export const picturesOf = (story: Story, scene: string): Picture[] =>
  figureStatesOf(story, scene).flatMap(({ file: step, state }) => [
    { scene, state, step, size: 'wide', theme: 'light' } as const,
    { scene, state, step, size: 'wide', theme: 'dark' } as const,
    { scene, state, step, size: 'narrow', theme: 'light' } as const,
  ]);

/** What a picture’s file is called, without its ending. */
export const pictureName = ({ step, size, theme }: Picture): string =>
  step + PICTURE_SIZES[size].suffix + (theme === 'dark' ? '-dark' : '');

/** Write a picture as an SVG file that stands alone, and looks alike wherever it is opened. */
export function svgOf(story: Story, picture: Picture): string {
  const { drawing, size } = sheetOf(story, picture);
  return writeDocument(drawing, size, headOf(pictureWords(story, picture)));
}

/** Paint a picture as a PNG. */
export function pngOf(story: Story, picture: Picture): Promise<Buffer> {
  const { drawing, size } = sheetOf(story, picture);
  return paint(writeForPainter(drawing, size, PAINTED_WIDTHS.png));
}

/** A picture’s drawing on its sheet, flat; made once for a story. */
function sheetOf(story: Story, picture: Picture): Sheet {
  const made = sheets.get(story) ?? new Map<string, Sheet>();
  sheets.set(story, made);
  const name = `${picture.scene}/${pictureName(picture)}`;
  const sheet = made.get(name) ?? makeSheet(story, picture);
  made.set(name, sheet);
  return sheet;
}

function makeSheet(story: Story, picture: Picture): Sheet {
  const drawable = drawableOf(sceneOf(story, picture.scene), story);
  const { credit, address } = pictureWords(story, picture);
  const size = PICTURE_SIZES[picture.size];
  const { drawing, size: whole } = layOnSheet(drawState(drawable, picture.state, size), size, [
    credit,
    ...(address === undefined ? [] : [address]),
  ]);
  const rules = readRules(styleOf(drawable.kind) + styleSheet('graphics/picture'), picture.theme);
  return { drawing: flatten(drawing, rules), size: whole };
}

const sheets = new WeakMap<Story, Map<string, Sheet>>();

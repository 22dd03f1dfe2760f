import type { Mark } from '../graphics/mark.ts';
import { drawableOf, drawState } from '../kinds/drawable.ts';
import { styleOf, styleSheet } from '../scenes/drawing-style.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';
import { bringLand, withoutLand } from './bring-land.ts';
import { flatten } from './flatten.ts';
import { PICTURE_SIZES } from './picture-sizes.ts';
import { pictureWords } from './picture-words.ts';
import { pictureName, type Picture } from './pictures.ts';
import { layOnSheet, type Sheet } from './sheet.ts';
import { readRules } from './style-rules.ts';

/**
 * How many sheets are kept while a story is built: all of a story of some twenty scenes. Those beyond
 * are made each time they are asked for, as a long story’s would not fit into memory.
 */
const MOST_KEPT = 1000;

/**
 * A picture’s drawing on its sheet, flat and without its land, to be painted; made once for a story, as
 * long as there are not too many.
 */
export function sheetOf(story: Story, picture: Picture): Sheet {
  const made = sheets.get(story) ?? new Map<string, Sheet>();
  sheets.set(story, made);
  const name = `${picture.scene}/${pictureName(picture)}`;
  const sheet = made.get(name) ?? layOut(story, picture, withoutLand(draw(story, picture)));
  if (made.size < MOST_KEPT) made.set(name, sheet);
  return sheet;
}

/** The same with its land. */
export async function sheetWithLand(story: Story, picture: Picture): Promise<Sheet> {
  const size = PICTURE_SIZES[picture.size];
  return layOut(story, picture, await bringLand(draw(story, picture), size, 'png'));
}

function draw(story: Story, { scene, state, size }: Picture): Mark {
  return drawState(drawableOf(sceneOf(story, scene), story), state, PICTURE_SIZES[size]);
}

function layOut(story: Story, picture: Picture, drawn: Mark): Sheet {
  const { kind } = sceneOf(story, picture.scene);
  const { credit, address } = pictureWords(story, picture);
  const { drawing, size: whole } = layOnSheet(drawn, PICTURE_SIZES[picture.size], [
    credit,
    ...(address === undefined ? [] : [address]),
  ]);
  const style = styleOf(kind, story.vocabulary.parties) + styleSheet('graphics/picture');
  return { drawing: flatten(drawing, readRules(style, picture.theme)), size: whole };
}

const sheets = new WeakMap<Story, Map<string, Sheet>>();

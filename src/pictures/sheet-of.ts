import type { Mark } from '../graphics/mark.ts';
import { drawableOf, drawState } from '../kinds/drawable.ts';
import { styleOf, styleSheet } from '../scenes/drawing-style.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import { oncePerStory } from '../story/once-per-story.ts';
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
 * A picture’s drawing on its sheet, flat, with its land; made once for a story, as long as there are
 * not too many.
 */
export const sheetOf = (story: Story, picture: Picture): Promise<Sheet> =>
  once(sheets(story), `${picture.scene}/${pictureName(picture)}`, () => layOut(story, picture));

/** The same without its land, to be painted. */
export async function sheetToPaint(story: Story, picture: Picture): Promise<Sheet> {
  const { drawing, size } = await sheetOf(story, picture);
  return { drawing: withoutLand(drawing), size };
}

async function layOut(story: Story, picture: Picture): Promise<Sheet> {
  const { kind } = sceneOf(story, picture.scene);
  const { credit, address } = pictureWords(story, picture);
  const drawn = await drawingOf(story, picture);
  const { drawing, size: whole } = layOnSheet(drawn, PICTURE_SIZES[picture.size], [
    credit,
    ...(address === undefined ? [] : [address]),
  ]);
  const style = styleOf(kind, story.vocabulary.parties) + styleSheet('graphics/picture');
  return { drawing: flatten(drawing, readRules(style, picture.theme)), size: whole };
}

/** What is the same in both themes. */
const drawingOf = (story: Story, { scene, state, size }: Picture): Promise<Mark> =>
  once(drawings(story), `${scene}/${state}/${size}`, () => {
    const room = PICTURE_SIZES[size];
    const drawn = drawState(drawableOf(sceneOf(story, scene), story), state, room);
    return bringLand(drawn, room, 'png');
  });

/** What was made under a name, or is being made; made anew where too much is kept. */
function once<Made>(
  kept: Map<string, Promise<Made>>,
  name: string,
  make: () => Promise<Made>,
): Promise<Made> {
  const made = kept.get(name) ?? make();
  if (kept.size < MOST_KEPT) kept.set(name, made);
  return made;
}

const sheets = oncePerStory(() => new Map<string, Promise<Sheet>>());
const drawings = oncePerStory(() => new Map<string, Promise<Mark>>());

import type { Story } from '../story/story.ts';
import { writeDocument } from './document.ts';
import { headOf, pictureWords } from './picture-words.ts';
import type { Picture } from './pictures.ts';
import { sheetOf } from './sheet-of.ts';

/** Write a picture as an SVG file that stands alone, and looks alike wherever it is opened. */
export async function svgOf(story: Story, picture: Picture): Promise<string> {
  const { drawing, size } = await sheetOf(story, picture);
  return writeDocument(drawing, size, headOf(pictureWords(story, picture)));
}

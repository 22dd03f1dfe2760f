import { oncePerStory } from '../story/once-per-story.ts';
import type { Story } from '../story/story.ts';
import { describePng } from './describe-png.ts';
import { inMillimeters, writeForPainter } from './document.ts';
import { nameFor } from './kept.ts';
import { paintAs } from './paint.ts';
import { PAINTED_WIDTHS, PICTURE_SIZES } from './picture-sizes.ts';
import { pictureWords } from './picture-words.ts';
import { pictureName, type Picture } from './pictures.ts';
import { sheetToPaint } from './sheet-of.ts';

/** Paint a picture as a PNG, as wide in print as its SVG is. */
export async function pngOf(story: Story, picture: Picture): Promise<Buffer> {
  const name = await paintedName(story, picture);
  const painted = await paintAs(name, () => sourceOf(story, picture));
  return describePng(painted, pictureWords(story, picture), {
    pixels: PAINTED_WIDTHS.png,
    millimeters: inMillimeters(PICTURE_SIZES[picture.size].width),
  });
}

/** What a picture is kept as once it is painted; found out once for a story, without its drawing. */
export async function paintedName(story: Story, picture: Picture): Promise<string> {
  const known = names(story);
  const id = `${picture.scene}/${pictureName(picture)}`;
  const name = known.get(id) ?? nameFor(await sourceOf(story, picture));
  known.set(id, name);
  return name;
}

async function sourceOf(story: Story, picture: Picture): Promise<string> {
  const { drawing, size } = await sheetToPaint(story, picture);
  return writeForPainter(drawing, size, PAINTED_WIDTHS.png);
}

const names = oncePerStory(() => new Map<string, string>());

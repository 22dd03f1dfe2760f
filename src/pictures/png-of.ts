import type { Story } from '../story/story.ts';
import { describePng } from './describe-png.ts';
import { inMillimeters, writeForPainter } from './document.ts';
import { nameFor } from './kept.ts';
import { paintAs } from './paint.ts';
import { PAINTED_WIDTHS, PICTURE_SIZES } from './picture-sizes.ts';
import { pictureWords } from './picture-words.ts';
import { pictureName, type Picture } from './pictures.ts';
import { sheetOf } from './sheet-of.ts';

/** Paint a picture as a PNG, as wide in print as its SVG is. */
export async function pngOf(story: Story, picture: Picture): Promise<Buffer> {
  const painted = await paintAs(paintedName(story, picture), () => sourceOf(story, picture));
  return describePng(painted, pictureWords(story, picture), {
    pixels: PAINTED_WIDTHS.png,
    millimeters: inMillimeters(PICTURE_SIZES[picture.size].width),
  });
}

/** What a picture is kept as once it is painted; found out once for a story, without its drawing. */
export function paintedName(story: Story, picture: Picture): string {
  const known = names.get(story) ?? new Map<string, string>();
  names.set(story, known);
  const id = `${picture.scene}/${pictureName(picture)}`;
  const name = known.get(id) ?? nameFor(sourceOf(story, picture));
  known.set(id, name);
  return name;
}

function sourceOf(story: Story, picture: Picture): string {
  const { drawing, size } = sheetOf(story, picture);
  return writeForPainter(drawing, size, PAINTED_WIDTHS.png);
}

const names = new WeakMap<Story, Map<string, string>>();

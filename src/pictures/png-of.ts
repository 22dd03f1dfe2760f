import type { Story } from '../story/story.ts';
import { describePng } from './describe-png.ts';
import { inMillimeters, writeForPainter } from './document.ts';
import { paint } from './paint.ts';
import { PAINTED_WIDTHS } from './picture-sizes.ts';
import { pictureWords } from './picture-words.ts';
import type { Picture } from './pictures.ts';
import { sheetOf } from './sheet-of.ts';

/** Paint a picture as a PNG, as wide in print as its SVG is. */
export async function pngOf(story: Story, picture: Picture): Promise<Buffer> {
  const { drawing, size } = sheetOf(story, picture);
  const painted = await paint(writeForPainter(drawing, size, PAINTED_WIDTHS.png));
  return describePng(painted, pictureWords(story, picture), {
    pixels: PAINTED_WIDTHS.png,
    millimeters: inMillimeters(size.width),
  });
}

import type { Story } from '../story/story.ts';
import { writeForPainter } from './document.ts';
import { paint } from './paint.ts';
import { PAINTED_WIDTHS } from './picture-sizes.ts';
import type { Picture } from './pictures.ts';
import { sheetOf } from './sheet-of.ts';

/** Paint a picture as a PNG. */
export function pngOf(story: Story, picture: Picture): Promise<Buffer> {
  const { drawing, size } = sheetOf(story, picture);
  return paint(writeForPainter(drawing, size, PAINTED_WIDTHS.png));
}

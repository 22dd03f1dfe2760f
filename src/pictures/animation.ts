import sharp from 'sharp';
import type { Story } from '../story/story.ts';
import { writeForPainter } from './document.ts';
import { kept } from './paint.ts';
import { PAINTED_WIDTHS } from './picture-sizes.ts';
import { picturesOf, sheetOf } from './pictures.ts';

/** How long a state stays, in milliseconds, and the last one before it begins anew. */
const STAY = { each: 2500, last: 4000 } as const;

/** The formats in which a scene moves, for messengers and social media. */
export type AnimationFormat = 'webp' | 'gif';

/**
 * Paint a scene as an animation, a frame a state, in the order in which readers meet them.
 * @param format WebP for what knows it, GIF, smaller in pixels, for what does not
 */
export function animationOf(story: Story, scene: string, format: AnimationFormat): Promise<Buffer> {
  const width = PAINTED_WIDTHS[format];
  const sheets = picturesOf(story, scene)
    .filter(({ size, theme }) => size === 'wide' && theme === 'light')
    .map((picture) => sheetOf(story, picture));
  // The address beneath may take a line more under one state than under another.
  const height = Math.max(...sheets.map(({ size }) => size.height));
  const frames = sheets.map(({ drawing, size }) =>
    writeForPainter(drawing, { ...size, height }, width),
  );
  return kept(frames.join('\n'), format, () => film(frames, format));
}

async function film(svgs: readonly string[], format: AnimationFormat): Promise<Buffer> {
  const frames = await Promise.all(
    svgs.map((svg) =>
      sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 1 }).toBuffer(),
    ),
  );
  const delay = frames.map((_, index) => (index === frames.length - 1 ? STAY.last : STAY.each));
  const film = frames.length > 1 ? sharp(frames, { join: { animated: true } }) : sharp(frames[0]);
  return format === 'webp'
    ? film.webp({ quality: 80, effort: 2, delay, loop: 0 }).toBuffer()
    : film.gif({ colors: 128, dither: 0, effort: 2, delay, loop: 0 }).toBuffer();
}

import sharp from 'sharp';
import type { Story } from '../story/story.ts';
import { kept, nameFor } from './kept.ts';
import { PAINTED_WIDTHS } from './picture-sizes.ts';
import { paintedPicturesOf } from './pictures.ts';
import { paintedName, pngOf } from './png-of.ts';

/** How long a state stays, in milliseconds, and the last one before it begins anew. */
const STAY = { each: 2500, last: 4000 } as const;

/** The formats in which a scene moves, for messengers and social media. */
export type AnimationFormat = 'webp' | 'gif';

/**
 * Make an animation of a scene’s pictures, a frame a state, in the order in which readers meet them.
 * @param format WebP for what knows it, GIF, smaller in pixels, for what does not
 */
export async function animationOf(
  story: Story,
  scene: string,
  format: AnimationFormat,
): Promise<Buffer> {
  const pictures = paintedPicturesOf(story, scene).filter(({ theme }) => theme === 'light');
  const frames = await Promise.all(pictures.map((picture) => paintedName(story, picture)));
  return kept(nameFor(frames.join('\n')), format, async () => {
    const painted = await Promise.all(pictures.map((picture) => pngOf(story, picture)));
    return film(painted, format);
  });
}

async function film(painted: readonly Buffer[], format: AnimationFormat): Promise<Buffer> {
  const width = PAINTED_WIDTHS[format];
  // A filter that lets edges ring would make of each a hundred shades, and files twice as large.
  const drawn = await Promise.all(
    painted.map((png) =>
      sharp(png).resize({ width, kernel: 'linear' }).raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  // The address beneath may take a line more under one state than under another.
  const highest = Math.max(...drawn.map(({ info }) => info.height));
  const frames = await Promise.all(
    drawn.map(({ data, info }) =>
      sharp(data, { raw: info })
        .extend({ bottom: highest - info.height, extendWith: 'copy' })
        .png({ compressionLevel: 0 })
        .toBuffer(),
    ),
  );
  const delay = frames.map((_, index) => (index === frames.length - 1 ? STAY.last : STAY.each));
  const film = frames.length > 1 ? sharp(frames, { join: { animated: true } }) : sharp(frames[0]);
  return format === 'webp'
    ? film.webp({ quality: 75, effort: 2, delay, loop: 0 }).toBuffer()
    : film.gif({ colors: 128, dither: 0, effort: 2, delay, loop: 0 }).toBuffer();
}

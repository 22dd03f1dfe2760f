import type { Size } from '../graphics/mark.ts';
import { blockBox, overlap } from './text-block.ts';
import type { TextBlock } from './text-block.ts';

/** The sizes at which drawings are held to their words: phones, tablets, stills and wide screens. */
export const CHECKED_SIZES: readonly Size[] = [
  { width: 300, height: 260 },
  { width: 320, height: 280 },
  { width: 360, height: 330 },
  { width: 360, height: 400 },
  { width: 430, height: 420 },
  { width: 519, height: 420 },
  { width: 520, height: 400 },
  { width: 720, height: 480 },
  { width: 760, height: 900 },
  { width: 800, height: 600 },
  { width: 1200, height: 800 },
];

/** What is wrong with the places of some texts, in words: leaving the drawing, or covering another. */
export function blockFaults(blocks: readonly TextBlock[], { width, height }: Size): string[] {
  const words = ({ lines }: TextBlock) => lines.map(({ text }) => text).join(' ');
  const outside = blocks
    .filter((block) => {
      const { left, top, right, bottom } = blockBox(block);
      return left < 0 || top < 0 || right > width || bottom > height;
    })
    .map((block) => `“${words(block)}” leaves the drawing`);
  const covered = blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .filter((other) => overlap(blockBox(one), blockBox(other)))
      .map((other) => `“${words(one)}” and “${words(other)}” overlap`),
  );
  return [...outside, ...covered];
}

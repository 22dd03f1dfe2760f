import type { Size } from '../graphics/mark.ts';
import { blockBox, overlap } from './text-block.ts';
import type { Box, TextBlock } from './text-block.ts';

/** Air kept around every text, in pixels. */
const GAP = 3;

/**
 * Choose a place for each text, the most important first: the first of its candidates that stays in
 * the drawing and covers neither a text placed before it nor an obstacle; none where none does.
 */
export function placeBlocks(
  wishes: readonly (readonly TextBlock[])[],
  { width, height }: Size,
  obstacles: readonly Box[] = [],
): TextBlock[] {
  const taken = [...obstacles];
  return wishes.flatMap((candidates) => {
    const chosen = candidates.find((block) => {
      const { left, top, right, bottom } = blockBox(block);
      const inside = left >= 2 && top >= 0 && right <= width - 2 && bottom <= height;
      return (
        inside && !ground(block).some((box) => taken.some((other) => overlap(box, other, GAP)))
      );
    });
    if (chosen === undefined) return [];
    taken.push(...ground(chosen));
    return [chosen];
  });
}

/** All the ground a text takes up: its own, and its staff’s. */
const ground = (block: TextBlock): Box[] =>
  block.staff ? [blockBox(block), block.staff] : [blockBox(block)];

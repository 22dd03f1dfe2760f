import type { Mark } from '../graphics/mark.ts';

/** From one line at the foot to the next, in pixels. */
export const FOOT_LEAD = 15;

/**
 * The lines at the foot of a drawing: how to read it.
 * @param x where they begin, in pixels from the left
 * @param y the baseline of the last, in pixels from the top
 */
export const drawFootLines = (lines: readonly string[], x: number, y: number): Mark => ({
  tag: 'g',
  key: 'key',
  notes: 'edition',
  children: lines.map((text, index) => ({
    tag: 'text',
    text,
    attrs: { class: 'key', x, y: y - (lines.length - 1 - index) * FOOT_LEAD },
  })),
});

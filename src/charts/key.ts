import { at } from '../graphics/mark.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { svg } from '../graphics/svg.ts';
import { textWidth } from '../graphics/text-width.ts';

/** A sign of a drawing with what it means; `width` is the sign’s with the air after it, in pixels. */
type KeyItem<Sign extends string> = {
  readonly sign: Sign;
  readonly width: number;
  readonly text: string;
};

/** How a key is set, in pixels. */
type Setting = {
  readonly type: number;
  readonly margin: number;
  /** Room between two of its items. */
  readonly gap: number;
  /** From its last line to the drawing’s edge. */
  readonly below: number;
};

/** A key at the foot of a drawing, in pixels. */
export type PlacedKey<Sign extends string> = {
  /** Where its first line begins. */
  readonly top: number;
  readonly type: number;
  /** Each item with its left end and the middle of its line. */
  readonly items: readonly (KeyItem<Sign> & { readonly x: number; readonly y: number })[];
};

/** Place what signs mean side by side at the foot of a drawing, in as many lines as that takes. */
export function placeKey<Sign extends string>(
  items: readonly KeyItem<Sign>[],
  size: Size,
  { type, margin, gap, below }: Setting,
): PlacedKey<Sign> {
  const lead = Math.round(type * 1.5);
  let [x, row] = [margin, 0];
  const rows = items.map((item) => {
    const width = item.width + textWidth(item.text, type);
    if (x > margin && x + width > size.width - margin) [x, row] = [margin, row + 1];
    const placed = { ...item, x, row };
    x += width + gap;
    return placed;
  });
  const top = size.height - (row + 1) * lead - below;
  return {
    top,
    type,
    items: rows.map(({ row: line, ...item }) => ({ ...item, y: top + (line + 0.5) * lead })),
  };
}

/** Draw a key; a sign is drawn around the middle of its line, from its left end. */
export const drawKey = <Sign extends string>(
  { items, type }: PlacedKey<Sign>,
  drawSign: (sign: Sign) => Mark,
): Mark =>
  svg.g(
    { key: 'key', notes: 'edition' },
    items.map(({ sign, width, text, x, y }) =>
      svg.g(
        `key-${sign}`,
        [
          drawSign(sign),
          svg.text(text, { class: 'tone-soft', x: width, y: type * 0.34, 'font-size': type }),
        ],
        { transform: at(x, y) },
      ),
    ),
  );

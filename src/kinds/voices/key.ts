import { textWidth } from '../../graphics/text-width.ts';
import type { Frame } from './frame.ts';
import type { Plate, VoicesScene } from './schema.ts';

/** What a sign of the key stands for. */
export type KeySign = 'claimed' | 'fact' | 'own' | 'line';

/** The key at the foot of a drawing, in pixels. */
export type PlacedKey = {
  /** Where its first line begins. */
  readonly top: number;
  readonly items: readonly {
    readonly sign: KeySign;
    readonly text: string;
    readonly x: number;
    /** The middle of its line. */
    readonly y: number;
  }[];
};

/** How wide a sign is with the air after it, in pixels. */
export const SIGN = { claimed: 36, fact: 36, own: 22, line: 12 } as const satisfies Readonly<
  Record<KeySign, number>
>;

/** Below this height, in pixels, there is no room for a key. */
const SMALL = 300;

/** Place what the signs mean side by side, and in as many lines as that takes. */
export function placeKey({ key }: VoicesScene, { line }: Plate, frame: Frame): PlacedKey {
  const { margin, size, narrow, type } = frame;
  if (size.height < SMALL) return { top: size.height, items: [] };
  const said: readonly (readonly [KeySign, string])[] = [
    ['claimed', key.claimed],
    ['fact', key.fact],
    ['own', key.own],
    ...(line && narrow ? [['line', line.label] as const] : []),
  ];
  const lead = Math.round(type.key.size * 1.5);
  let [x, row] = [margin, 0];
  const items = said.map(([sign, text]) => {
    const width = SIGN[sign] + textWidth(text, type.key.size);
    if (x > margin && x + width > size.width - margin) [x, row] = [margin, row + 1];
    const item = { sign, text, x, row };
    x += width + (narrow ? 8 : 24);
    return item;
  });
  const top = size.height - (row + 1) * lead - (narrow ? 4 : 8);
  return {
    top,
    items: items.map(({ row: at, ...item }) => ({ ...item, y: top + (at + 0.5) * lead })),
  };
}

import { placeKey } from '../../charts/key.ts';
import type { PlacedKey } from '../../charts/key.ts';
import type { Mark } from '../../graphics/mark.ts';
import { svg } from '../../graphics/svg.ts';
import { drawDot, drawTie } from './draw-tie.ts';
import type { Frame } from './frame.ts';
import type { Plate, VoicesScene } from './schema.ts';

/** What a sign of the key stands for. */
type KeySign = 'claimed' | 'fact' | 'own' | 'line';

/** The key of a plate, in pixels. */
export type VoicesKey = PlacedKey<KeySign>;

/** Below this height, in pixels, there is no room for a key. */
const SMALL = 300;

/** Place the key of a plate; the line needs a sign where its name has no room at its end. */
export function keyOf({ key }: VoicesScene, { line }: Plate, frame: Frame): VoicesKey {
  const { margin, size, narrow } = frame;
  const signs = [
    { sign: 'claimed', width: 36, text: key.claimed },
    { sign: 'fact', width: 36, text: key.fact },
    { sign: 'own', width: 22, text: key.own },
    ...(line && narrow ? [{ sign: 'line', width: 12, text: line.label } as const] : []),
  ] as const;
  const setting = { type: frame.key, margin, gap: narrow ? 8 : 24, below: narrow ? 4 : 8 };
  return placeKey<KeySign>(size.height < SMALL ? [] : signs, size, setting);
}

/** Draw what a sign of the key looks like on a plate. */
export function drawSign(sign: KeySign): Mark {
  if (sign === 'line') return svg.line({ class: 'border', x1: 4, x2: 4, y1: -6, y2: 6 });
  const shape = { dot: 2.5, ring: 5, ringed: false };
  const ends = sign === 'own' ? { from: 8, to: 8 } : { from: 3, to: 25 };
  const tie = drawTie({ ...shape, ...ends, claimed: sign !== 'fact' });
  return svg.g('sign', [...tie, drawDot(ends.from, shape.dot)], { class: 'tie' });
}

import type { Mark } from '../../graphics/mark.ts';
import { linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { gapOf, stripOf } from './bands.ts';
import type { KeySign } from './placed.ts';

/** How wide a sign of the key is, in pixels. */
export const SIGN = 16;

/** What a sign of the key looks like in the drawing. */
export function drawSign(sign: KeySign): Mark {
  if (sign === 'bend') return svg.path({ class: 'bend', d: bendPath(SIGN / 2, 0, SIGN * 0.45) });
  if (sign === 'shut') return svg.path(gapOf([-5, -5], [6, 6], { left: 0.5, width: SIGN - 1 }));
  const flow = sign === 'claimed' ? 'open' : sign;
  return svg.path(stripOf([[-5, 6]], { left: 0, width: SIGN, flow, claimed: sign === 'claimed' }));
}

/** The sign of an axis that changes its scale: two slants across it. */
export const bendPath = (x: number, y: number, half: number): string =>
  [-half * 0.35, half * 0.35]
    .map((aside) =>
      linePath([
        [x - half, y + aside + half * 0.3],
        [x + half, y + aside - half * 0.3],
      ]),
    )
    .join('');

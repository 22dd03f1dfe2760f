import type { Size } from '../../graphics/mark.ts';
import type { LabelAnchor } from '../../kinds/map/label-anchors.ts';

/** The sides of a mark, clockwise from the east. */
const SIDES: readonly LabelAnchor[] = ['e', 'se', 's', 'sw', 'w', 'nw', 'n', 'ne'];

/**
 * On which side of its mark a label stands; `c` where it lies on the mark itself.
 * @param middle the middle of the label, in pixels from the mark
 * @param size the label’s own
 */
export function sideOf(
  [x, y]: readonly [x: number, y: number],
  { width, height }: Size,
): LabelAnchor {
  // Beside a mark the middle of a label is half its width away, above it half its height.
  const [across, down] = [x / (width / 2), y / (height / 2)];
  if (Math.hypot(across, down) < 0.5) return 'c';
  const turn = Math.round(Math.atan2(down, across) / (Math.PI / 4));
  return SIDES[(turn + 8) % 8] ?? 'c';
}

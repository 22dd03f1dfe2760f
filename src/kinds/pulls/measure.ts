import { isLarge, type Size } from '../../graphics/mark.ts';
import type { PanelType } from './panel.ts';

/** How large everything of a wide drawing is. */
export type Measure = PanelType & {
  /** The class by which the style sheet sets the words. */
  readonly name: 'usual' | 'tall' | 'large';
  /** Bends, heads and offsets, as parts of the usual. */
  readonly grown: number;
};

/** The measure for a drawing: more where there is height to spare, most on a very large one. */
export function measureOf(size: Size): Measure {
  if (isLarge(size) && size.height >= 850) {
    return { name: 'large', size: 20, lead: 26, gap: 16, grown: 1.5 };
  }
  if (size.height >= 700) return { name: 'tall', size: 16, lead: 21, gap: 11, grown: 1.12 };
  return { name: 'usual', size: 14, lead: 18, gap: 9, grown: 1 };
}

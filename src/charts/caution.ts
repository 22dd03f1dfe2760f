import type { Mark, Size } from '../graphics/mark.ts';
import type { TwoLengths } from '../schemas/scenes/figure.ts';
import { blockBox, drawBlock, linesHeight, wrap } from './text-block.ts';
import type { TextBlock } from './text-block.ts';
import { typeScale } from './type-scale.ts';

function placeCaution(caution: TwoLengths, size: Size): TextBlock {
  const { narrow, margin, note } = typeScale(size);
  const words = narrow || size.width < 640 ? caution.short : caution.text;
  const lines = wrap(words, size.width - margin * 2, {
    size: narrow ? 12 : Math.max(12, note - 2),
    voice: 'plain',
    tone: 'soft',
  });
  const y = size.height - linesHeight(lines) - (narrow ? 5 : 9);
  return { key: 'caution', x: margin, y, anchor: 'start', lines };
}

/** Where the highest of some cautions begins, in pixels from the top: all drawings end there. */
export const cautionTop = (cautions: readonly TwoLengths[], size: Size): number =>
  Math.min(...cautions.map((caution) => blockBox(placeCaution(caution, size)).top));

/** The lines at the foot of a drawing. */
export const drawCaution = (caution: TwoLengths, size: Size): Mark => ({
  ...drawBlock(placeCaution(caution, size)),
  notes: 'edition',
});

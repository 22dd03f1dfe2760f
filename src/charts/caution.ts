import type { Mark, Size } from '../graphics/mark.ts';
import { blockBox, drawBlock, linesHeight, wrap } from './text-block.ts';
import type { TextBlock } from './text-block.ts';
import { typeScale } from './telling.ts';

/** What the reader must know of a drawing, for wide drawings and for phones. */
type Caution = { readonly text: string; readonly short: string };

function placeCaution(caution: Caution, size: Size): TextBlock {
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
export const cautionTop = (cautions: readonly Caution[], size: Size): number =>
  Math.min(...cautions.map((caution) => blockBox(placeCaution(caution, size)).top));

/** The lines at the foot of a drawing. */
export const drawCaution = (caution: Caution, size: Size): Mark => ({
  ...drawBlock(placeCaution(caution, size)),
  notes: 'edition',
});

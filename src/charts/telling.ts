import { NARROW } from '../graphics/mark.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { svg } from '../graphics/svg.ts';
import { textWidth } from '../graphics/text-width.ts';
import type { Remark, Telling } from '../schemas/scenes/telling.ts';
import { fullest } from './fullest.ts';
import { blockBox, drawBlock, linesHeight, linesWidth, wrap } from './text-block.ts';
import type { TextBlock, TextStyle } from './text-block.ts';
import { typeScale } from './type-scale.ts';
import type { TypeScale } from './type-scale.ts';

/** The words of a state in their places, and where they end, in pixels from the top. */
type PlacedTelling = {
  readonly head: TextBlock;
  readonly remarks: readonly { readonly remark: Remark; readonly block: TextBlock }[];
  readonly end: number;
};

/** Place the words of a state; the remarks are shortened where they would take too much of the height. */
function placeTelling(telling: Telling, size: Size): PlacedTelling {
  const most = size.height * (size.width < NARROW ? 0.36 : 0.3);
  return fullest(
    ['text', 'short'] as const,
    (words) => placeWords(telling, size, words),
    ({ end }) => end <= most,
  );
}

function placeWords(telling: Telling, size: Size, words: 'text' | 'short'): PlacedTelling {
  const scale = typeScale(size);
  const { narrow, margin, gap } = scale;
  const head = placeHead(telling, size, scale);
  const { right, bottom } = blockBox(head);
  const x = narrow ? margin : right + margin;
  const width = Math.min(size.width - margin - x, scale.remark * 34);
  const style: TextStyle = { size: scale.remark, voice: 'plain', tone: 'ink' };
  let y = narrow ? bottom + 1 : head.y + Math.round(scale.label * 0.1);
  const remarks = telling.remarks.map((remark) => {
    const lines = wrap(remark[words], width, style);
    const block: TextBlock = { key: keyOf(remark.text), x, y, anchor: 'start', lines };
    y += linesHeight(lines) + gap;
    return { remark, block };
  });
  return { head, remarks, end: Math.max(bottom, y - gap) };
}

/** The small words over the large ones, these no larger than their room. */
function placeHead({ label, figure }: Telling, { width }: Size, scale: TypeScale): TextBlock {
  const { narrow, margin } = scale;
  const most = narrow ? width - margin * 2 : width * 0.46;
  const fit = (most / textWidth(figure, 100, 'serif-strong')) * 100;
  const large: TextStyle = {
    size: Math.floor(Math.min(scale.figure, fit)),
    voice: 'headline',
    tone: 'ink',
  };
  const room = narrow ? most : Math.max(linesWidth([{ text: figure, style: large }]), width * 0.32);
  const lines = [
    ...wrap(label, room, { size: scale.label, voice: 'plain', tone: 'soft' }),
    { text: figure, style: large },
  ];
  const key = keyOf(`${label} ${figure}`);
  return { key, x: margin, y: narrow ? 7 : 20, anchor: 'start', lines };
}

/** A key of its own for every text, so that one gives way to the next. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Where the words of the longest of some states end: all drawings of a scene begin there. */
export const tellingEnd = (tellings: readonly Telling[], size: Size): number =>
  Math.max(...tellings.map((telling) => placeTelling(telling, size).end));

/** The words over a drawing. */
export function drawTelling(telling: Telling, size: Size): Mark {
  const { head, remarks } = placeTelling(telling, size);
  return svg.g('telling', [
    { ...drawBlock(head), notes: telling.notes, title: `${telling.label} ${telling.figure}` },
    ...remarks.map(({ remark, block }) => ({
      ...drawBlock(block),
      notes: remark.notes,
      title: remark.text,
    })),
  ]);
}

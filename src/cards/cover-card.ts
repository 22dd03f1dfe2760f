import type { Composition } from '../graphics/composition.ts';
import type { Mark } from '../graphics/mark.ts';
import { composeState, type Drawable } from '../kinds/drawable.ts';
import { CARD_SIZE, drawWords, type CardWords } from './card.ts';
import { fadeOver } from './fade-over.ts';

/** The cover’s card is composed as the cover is: words on quiet land, the subject beside them. */
const COMPOSITION: Composition = {
  ...CARD_SIZE,
  subject: { x: 520, y: 50, width: 640, height: 510 },
};
/** From where to where the land under the words gives way to what is on it, in widths of the card. */
const FADE = { from: 0.36, to: 0.48, along: 'width' } as const;
const MARGIN = 16;

/**
 * Draw the cover’s social card.
 * @param credit whose data the land is
 */
export function drawCoverCard(
  words: CardWords,
  drawable: Drawable,
  state: string,
  credit: string,
): Mark {
  const { width, height } = CARD_SIZE;
  const drawing = composeState(drawable, state, COMPOSITION);
  return {
    tag: 'svg',
    attrs: { viewBox: `0 0 ${width} ${height}` },
    children: [
      ...fadeOver(drawing, CARD_SIZE, FADE),
      ...drawWords(words),
      {
        tag: 'text',
        text: credit,
        attrs: {
          class: 'card-credit',
          x: width - MARGIN,
          y: height - MARGIN,
          'font-size': 14,
          'text-anchor': 'end',
        },
      },
    ],
  };
}

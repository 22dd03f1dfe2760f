import type { Mark, Size } from '../graphics/mark.ts';
import { textWidth } from '../graphics/text-width.ts';
import { wrapText } from '../graphics/wrap-text.ts';
import { drawState, type Drawable } from './drawable.ts';

/** The size of a social card, in pixels, as the sites that show them ask for it. */
export const CARD_SIZE: Size = { width: 1200, height: 630 };

const MARGIN = 48;
/** Where the drawing begins, in pixels from the left. */
const DRAWING_LEFT = 440;
/** Title sizes in pixels, the first that fits the column is taken. */
const TITLE_SIZES = [60, 52, 44, 38, 33];
/** The room for the title, in pixels, and how far its lines stand apart, in sizes. */
const TITLE_HEIGHT = 330;
const LEAD = 1.1;

/** What a card says beside its drawing. */
export type CardWords = {
  /** The line above the title. */
  readonly kicker: string;
  readonly title: string;
  /** The line at the foot. */
  readonly foot: string;
};

/** Draw a page’s social card: its words beside one state of a scene. */
export function drawCard(words: CardWords, drawable: Drawable, state: string): Mark {
  const size = { width: CARD_SIZE.width - DRAWING_LEFT, height: CARD_SIZE.height };
  const drawing = drawState(drawable, state, size);
  const { width, height } = CARD_SIZE;
  return {
    tag: 'svg',
    attrs: { viewBox: `0 0 ${width} ${height}` },
    children: [
      { tag: 'rect', attrs: { class: 'card-ground', width, height } },
      { ...drawing, attrs: { ...drawing.attrs, ...size, x: DRAWING_LEFT, y: 0 } },
      { tag: 'rect', attrs: { class: 'card-ground', width: DRAWING_LEFT, height } },
      {
        tag: 'path',
        attrs: { class: 'card-edge', d: `M${DRAWING_LEFT},0V${height}`, fill: 'none' },
      },
      ...drawWords(words),
    ],
  };
}

function drawWords({ kicker, title, foot }: CardWords): Mark[] {
  const column = DRAWING_LEFT - MARGIN * 2 + 12;
  // The title’s serif runs about a tenth narrower than the sans that is measured.
  const broken = (size: number): string[] => wrapText(title, column * 1.08, size, 'sans-strong');
  const size =
    TITLE_SIZES.find((size) => {
      const widest = Math.max(
        ...title.split(' ').map((word) => textWidth(word, size, 'sans-strong')),
      );
      return widest <= column && broken(size).length * size * LEAD <= TITLE_HEIGHT;
    }) ?? 33;
  return [
    ...lines(wrapText(kicker, column, 22), 'card-kicker', MARGIN + 22, 29),
    ...lines(broken(size), 'card-title', 190, size * LEAD, size),
    ...lines(wrapText(foot, column, 19), 'card-foot', 560, 26),
  ];
}

const lines = (
  texts: readonly string[],
  name: string,
  top: number,
  lead: number,
  size?: number,
): Mark[] =>
  texts.map((text, index) => ({
    tag: 'text',
    text,
    attrs: { class: name, x: MARGIN, y: top + index * lead, 'font-size': size },
  }));

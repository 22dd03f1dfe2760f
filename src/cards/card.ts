import type { Mark, Size } from '../graphics/mark.ts';
import { textWidth } from '../graphics/text-width.ts';
import { wrapText } from '../graphics/wrap-text.ts';
import { drawState, type Drawable } from '../kinds/drawable.ts';

/** The size of a social card, in pixels, as the sites that show them ask for it. */
export const CARD_SIZE: Size = { width: 1200, height: 630 };

const MARGIN = 48;
/** Where the drawing begins, in pixels from the left. */
const DRAWING_LEFT = 440;
/** Room for words beside the drawing, in pixels. */
const COLUMN = DRAWING_LEFT - MARGIN * 2 + 12;

/** Where the first baseline of some lines lies, how far they stand apart and how large they are. */
type TextSet = { readonly top: number; readonly lead: number; readonly size: number };

const KICKER: TextSet = { top: 70, lead: 29, size: 22 };
const FOOT: TextSet = { top: 560, lead: 26, size: 19 };
/** The title is set in the first of these sizes that fits its room. */
const TITLE = { top: 190, height: 330, sizes: [60, 52, 44, 38, 33] } as const;
/** How far the title’s lines stand apart, in its size. */
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

/** Set the words of a card. */
export function drawWords({ kicker, title, foot }: CardWords): Mark[] {
  return [
    ...drawLines('card-kicker', wrapText(kicker, COLUMN, KICKER.size, 'sans-strong'), KICKER),
    ...drawLines('card-title', ...setTitle(title)),
    ...drawLines('card-foot', wrapText(foot, COLUMN, FOOT.size), FOOT),
  ];
}

/** Break a title into lines as large as fit its room; no word is broken. */
function setTitle(title: string): [lines: string[], set: TextSet] {
  const words = title.split(' ');
  const fits = (size: number): boolean =>
    words.every((word) => textWidth(word, size, 'serif-strong') <= COLUMN) &&
    breakTitle(title, size).length * size * LEAD <= TITLE.height;
  const size = TITLE.sizes.find(fits) ?? Math.min(...TITLE.sizes);
  return [breakTitle(title, size), { top: TITLE.top, lead: size * LEAD, size }];
}

const breakTitle = (title: string, size: number): string[] =>
  wrapText(title, COLUMN, size, 'serif-strong');

const drawLines = (name: string, lines: readonly string[], { top, lead, size }: TextSet): Mark[] =>
  lines.map((text, index) => ({
    tag: 'text',
    text,
    attrs: { class: name, x: MARGIN, y: top + index * lead, 'font-size': size },
  }));

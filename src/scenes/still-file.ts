import { toMarkup } from '../graphics/markup.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { drawState, type Drawable } from '../kinds/drawable.ts';
import type { Parties } from '../schemas/party.ts';
import { styleOf, styleSheet } from './drawing-style.ts';

/** A state as an SVG file that stands alone: with its size in pixels, its style and its words. */
export function stillFile(
  drawable: Drawable,
  state: string,
  size: Size,
  { alt, parties }: { readonly alt: string; readonly parties: Parties },
): string {
  const words: Mark = { tag: 'title', text: alt };
  const style: Mark = {
    tag: 'style',
    text: shorten(styleSheet('fallback-faces') + styleOf(drawable.kind, parties)),
  };
  return toMarkup(onPaper(drawState(drawable, state, size), size, [words, style]));
}

/** A drawing as a document of its own: with its size in pixels, on paper, after what heads it. */
function onPaper(drawing: Mark, { width, height }: Size, head: readonly Mark[]): Mark {
  return {
    ...drawing,
    attrs: { ...drawing.attrs, xmlns: 'http://www.w3.org/2000/svg', width, height, role: 'img' },
    children: [
      ...head,
      { tag: 'rect', attrs: { class: 'paper', width: '100%', height: '100%' } },
      ...(drawing.children ?? []),
    ],
  };
}

/** Leave comments and idle spaces out of a style sheet. */
function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1');
}

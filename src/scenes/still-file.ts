import { toMarkup } from '../graphics/markup.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import type { KindName } from '../kinds/registry.ts';
import type { Parties } from '../schemas/party.ts';
import { styleOf, styleSheet } from './drawing-style.ts';

/** What a file that stands alone brings of its story: the style of its kind, and its parties’ colors. */
type Wearing = { readonly kind: KindName; readonly parties: Parties };

/** Write a drawing as an SVG file that stands alone: with its size in pixels, its style and its words. */
export function standAlone(
  drawing: Mark,
  size: Size,
  { kind, parties }: Wearing,
  alt: string,
): string {
  const words: Mark = { tag: 'title', text: alt };
  const style: Mark = {
    tag: 'style',
    text: shorten(styleSheet('fallback-faces') + styleOf(kind, parties)),
  };
  return toMarkup(onPaper(drawing, size, [words, style]));
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

import { toMarkup } from '../graphics/markup.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import { drawState, type Drawable } from '../kinds/drawable.ts';
import type { KindName } from '../kinds/registry.ts';
import { styleOf, styleSheet } from './drawing-style.ts';

/** A state as an SVG file that stands alone: with its size in pixels, its style and its words. */
export function stillFile(drawable: Drawable, state: string, alt: string, size: Size): string {
  return standAlone(drawState(drawable, state, size), drawable.kind, size, alt);
}

/** Write a drawing as an SVG file that brings its style; without `alt` it is decoration. */
export function standAlone(drawing: Mark, kind: KindName, size: Size, alt?: string): string {
  const words: Mark[] = alt === undefined ? [] : [{ tag: 'title', text: alt }];
  const style: Mark = { tag: 'style', text: shorten(styleSheet('fallback-faces') + styleOf(kind)) };
  return toMarkup(onPaper(drawing, size, [...words, style]));
}

/** A drawing as a document of its own: with its size in pixels, on paper, after what heads it. */
function onPaper(drawing: Mark, { width, height }: Size, head: readonly Mark[] = []): Mark {
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

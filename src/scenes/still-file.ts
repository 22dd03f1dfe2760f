import { toMarkup } from '../graphics/markup.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import distances from '../styles/graphics/distances.css?raw';
import flow from '../styles/graphics/flow.css?raw';
import lanes from '../styles/graphics/lanes.css?raw';
import map from '../styles/graphics/map.css?raw';
import periods from '../styles/graphics/periods.css?raw';
import share from '../styles/graphics/share.css?raw';
import graphics from '../styles/graphics.css?raw';
import sides from '../styles/sides.css?raw';
import tokens from '../styles/tokens.css?raw';
import { drawState, type Drawable } from './drawable.ts';

const STYLES = { distances, flow, lanes, map, periods, share };

/** A state as an SVG file that stands alone: with its size in pixels, its style and its words. */
export function stillFile(drawable: Drawable, state: string, alt: string, size: Size): string {
  return standAlone(drawState(drawable, state, size), drawable.kind, size, alt);
}

/** Write a drawing as an SVG file that brings its style; without `alt` it is decoration. */
export function standAlone(
  drawing: Mark,
  kind: keyof typeof STYLES,
  size: Size,
  alt?: string,
): string {
  return toMarkup({
    ...drawing,
    attrs: {
      ...drawing.attrs,
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      role: 'img',
    },
    children: [
      alt === undefined ? undefined : { tag: 'title', text: alt },
      { tag: 'style', text: shorten(tokens + sides + graphics + STYLES[kind]) },
      { tag: 'rect', attrs: { class: 'paper', width: '100%', height: '100%' } },
      ...(drawing.children ?? []),
    ],
  });
}

/** Leave comments and idle spaces out of a style sheet. */
function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1');
}

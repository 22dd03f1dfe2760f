import { toMarkup } from '../graphics/markup.ts';
import type { Mark, Size } from '../graphics/mark.ts';
import distances from '../styles/graphics/distances.css?raw';
import evidence from '../styles/graphics/evidence.css?raw';
import exchange from '../styles/graphics/exchange.css?raw';
import flow from '../styles/graphics/flow.css?raw';
import groups from '../styles/graphics/groups.css?raw';
import lanes from '../styles/graphics/lanes.css?raw';
import map from '../styles/graphics/map.css?raw';
import periods from '../styles/graphics/periods.css?raw';
import pulls from '../styles/graphics/pulls.css?raw';
import share from '../styles/graphics/share.css?raw';
import tolls from '../styles/graphics/tolls.css?raw';
import units from '../styles/graphics/units.css?raw';
import voices from '../styles/graphics/voices.css?raw';
import fallbackFaces from '../styles/fallback-faces.css?raw';
import graphics from '../styles/graphics.css?raw';
import sides from '../styles/sides.css?raw';
import tokens from '../styles/tokens.css?raw';
import { drawState, type Drawable } from './drawable.ts';

const STYLES = {
  distances,
  evidence,
  exchange,
  flow,
  groups,
  lanes,
  map,
  periods,
  pulls,
  share,
  tolls,
  units,
  voices,
};

/** A kind of drawing that has a style of its own. */
export type DrawingKind = keyof typeof STYLES;

/** A state as an SVG file that stands alone: with its size in pixels, its style and its words. */
export function stillFile(drawable: Drawable, state: string, alt: string, size: Size): string {
  return standAlone(drawState(drawable, state, size), drawable.kind, size, alt);
}

/** Write a drawing as an SVG file that brings its style; without `alt` it is decoration. */
export function standAlone(drawing: Mark, kind: DrawingKind, size: Size, alt?: string): string {
  const words: Mark[] = alt === undefined ? [] : [{ tag: 'title', text: alt }];
  const style: Mark = { tag: 'style', text: shorten(fallbackFaces + styleOf(kind)) };
  return toMarkup(onPaper(drawing, size, [...words, style]));
}

/** The style sheet of a kind of drawing, tokens and all. */
export const styleOf = (kind: DrawingKind): string => tokens + sides + graphics + STYLES[kind];

/** A drawing as a document of its own: with its size in pixels, on paper, after what heads it. */
export function onPaper(drawing: Mark, { width, height }: Size, head: readonly Mark[] = []): Mark {
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

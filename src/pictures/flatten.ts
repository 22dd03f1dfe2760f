import { px, type Mark } from '../graphics/mark.ts';
import { computeStyle, placeMarks, type ComputedStyle } from './computed-style.ts';
import { emptyTable, glyphsOf, onHalo, type GlyphTable } from './glyph-table.ts';
import { glyphScale, outlineText, type TextSetting } from './outline-text.ts';
import type { PlacedMark, StyleRule } from './style-rules.ts';
import { shortenOutline } from './shorten-outline.ts';
import { unscaled } from './unscaled.ts';

/** What is painted, and so wears its style itself. */
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline']);

/** How a gradient’s stop is painted where nothing says so. */
const STOP = { 'stop-color': '#000', 'stop-opacity': '1' } as const;

/** Attributes that only a style sheet, or a browser, would read. */
const LEFT_OUT =
  /^(class|style|vector-effect|fill|stroke|font|letter|text|paint|opacity|display)(-|$)/;

const FILL = { fill: '#000', 'fill-opacity': '1' } as const;
const STROKE = {
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
} as const;

/**
 * A drawing that every program paints alike: each shape wears its colors and lines itself, words are
 * outlines with what they say as a label, and nothing asks for a style sheet, a face or a theme.
 * @param rules the drawing’s style, in the theme wanted
 */
export function flatten(drawing: Mark, rules: readonly StyleRule[]): Mark {
  const glyphs = emptyTable();
  const [flat] = flattened(placeMarks(unscaled(drawing)), rules, {}, glyphs);
  if (!flat) throw new Error('A drawing is not to be seen.');
  return { ...flat, children: [glyphsOf(glyphs), ...(flat.children ?? [])] };
}

function flattened(
  placed: PlacedMark,
  rules: readonly StyleRule[],
  inherited: ComputedStyle,
  glyphs: GlyphTable,
): Mark[] {
  const { mark } = placed;
  const style = computeStyle(placed, rules, inherited);
  if (style['display'] === 'none' || style['opacity'] === '0') return [];
  if (mark.tag === 'text') return [outlined(mark, style, glyphs)];
  const children = placed.children.flatMap((child) => flattened(child, rules, style, glyphs));
  if (mark.tag === 'g' && children.length === 0) return [];
  const worn = SHAPES.has(mark.tag)
    ? { ...fillOf(style), ...strokeOf(style) }
    : mark.tag === 'stop'
      ? unlike(style, STOP)
      : {};
  const { d, ...others } = bare(mark);
  const shape = d === undefined ? {} : { d: shortenOutline(String(d)) };
  const attrs = { ...others, ...shape, ...opacityOf(style), ...worn };
  return [{ ...mark, attrs, children }];
}

/** A text as a group: what it says, and its letters, on their halo where they have one. */
function outlined(mark: Mark, style: ComputedStyle, glyphs: GlyphTable): Mark {
  const { text = '', attrs = {}, children: _children, ...same } = mark;
  const { x, y, ...others } = bare(mark);
  const setting = settingOf(style);
  const at = { x: Number(attrs['x'] ?? 0), y: Number(attrs['y'] ?? 0) };
  const letters = outlineText(text, setting, at, glyphs);
  const halo = strokeOf(style);
  return {
    ...same,
    tag: 'g',
    attrs: { 'aria-label': text, ...others, ...opacityOf(style), ...fillOf(style) },
    children:
      Object.keys(halo).length === 0
        ? [letters]
        : onHalo(glyphs, letters, { ...halo, 'stroke-width': lineWidth(style, setting) }),
  };
}

/** How wide a line around letters is, in units of their face. */
const lineWidth = (style: ComputedStyle, { size }: TextSetting): number =>
  Math.round(Number(style['stroke-width'] ?? 1) / glyphScale(size));

/** A mark’s attributes without those of its style. */
const bare = ({ attrs = {} }: Mark): Record<string, string | number | undefined> =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => !LEFT_OUT.test(name)));

const fillOf = (style: ComputedStyle): Record<string, string> =>
  style['fill'] === 'none' ? { fill: 'none' } : unlike(style, FILL);

const strokeOf = (style: ComputedStyle): Record<string, string> =>
  (style['stroke'] ?? 'none') === 'none' ? {} : unlike(style, STROKE);

const opacityOf = (style: ComputedStyle): Record<string, string> => unlike(style, { opacity: '1' });

/** Those properties of a style that differ from what a painter takes for granted. */
const unlike = (style: ComputedStyle, usual: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(usual).flatMap(([name, value]) => {
      const own = style[name];
      return own === undefined || own === value ? [] : [[name, own]];
    }),
  );

function settingOf(style: ComputedStyle): TextSetting {
  const anchor = style['text-anchor'];
  return {
    serif: /^'?Source Serif/.test(style['font-family'] ?? ''),
    strong: Number(style['font-weight'] ?? 400) >= 600,
    italic: style['font-style'] === 'italic',
    size: px(Number(style['font-size'] ?? 16)),
    spacing: Number.parseFloat(style['letter-spacing'] ?? '0') || 0,
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    tabular: /tabular-nums/.test(style['font-variant-numeric'] ?? ''),
  };
}

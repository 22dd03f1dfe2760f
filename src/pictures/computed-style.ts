import type { Mark } from '../graphics/mark.ts';
import { declarationsIn, type PlacedMark, type StyleRule } from './style-rules.ts';

/** What every property comes to for one mark: numbers in pixels, colors and words as written. */
export type ComputedStyle = Readonly<Record<string, string>>;

/** What marks do not hand down to those inside them. */
const OWN = ['opacity', 'display', 'transform', 'overflow'];

/** Properties that marks may carry as attributes of the same name. */
const AS_ATTRIBUTES = /^(fill|stroke|font|letter|text|paint|opacity|display)(-[a-z-]+)?$/;

/** Properties whose lengths count in the size of type. */
const LENGTHS = /^(font-size|letter-spacing|stroke-width|stroke-dashoffset)$/;

/** Lay a drawing out as a tree in which every mark knows where it stands. */
export function placeMarks(mark: Mark, parent?: PlacedMark): PlacedMark {
  const placed: PlacedMark = { mark, parent, children: [] };
  for (const child of mark.children ?? []) {
    if (child) placed.children.push(placeMarks(child, placed));
  }
  return placed;
}

/** Work out a mark’s style from its attributes, the rules that find it and what it inherits. */
export function computeStyle(
  placed: PlacedMark,
  rules: readonly StyleRule[],
  inherited: ComputedStyle,
): ComputedStyle {
  const attrs = Object.entries(placed.mark.attrs ?? {}).map(
    ([name, value]) => [name, String(value ?? '')] as const,
  );
  const style: Record<string, string> = Object.fromEntries(
    Object.entries(inherited).filter(([property]) => !OWN.includes(property)),
  );
  const declared = [
    ...attrs.filter(([name, value]) => AS_ATTRIBUTES.test(name) && value !== ''),
    ...rules.filter((rule) => rule.finds(placed)).flatMap(({ declarations }) => declarations),
    ...declarationsIn(String(placed.mark.attrs?.['style'] ?? '')),
  ];
  for (const [property, value] of declared) style[property] = value;
  const names = Object.keys(style);
  // Names first, as all others may speak of them; then the size of type, as lengths count in it.
  const first = (name: string): number =>
    name.startsWith('--') ? 0 : name === 'font-size' ? 1 : 2;
  for (const name of names.sort((one, other) => first(one) - first(other))) {
    const value = resolved(style[name] ?? '', style);
    style[name] = LENGTHS.test(name) ? inPixels(value, name, style, inherited) : value;
  }
  return style;
}

/** A value with the names in it written out: `var(--party, var(--ink))` becomes a color. */
function resolved(value: string, style: ComputedStyle): string {
  const [use, name = '', otherwise] =
    /var\((--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/.exec(value) ?? [];
  if (use === undefined) return value;
  const meant = style[name] ?? otherwise;
  if (meant === undefined) throw new Error(`A drawing’s style has no “${name}”.`);
  return resolved(value.replace(use, meant), style);
}

function inPixels(
  value: string,
  name: string,
  style: ComputedStyle,
  inherited: ComputedStyle,
): string {
  if (!value.endsWith('em')) return value.replace(/px$/, '');
  const size = (name === 'font-size' ? inherited : style)['font-size'] ?? '16';
  return String(Number.parseFloat(value) * Number(size));
}

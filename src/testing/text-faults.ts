import type { Mark, Size } from '../graphics/mark.ts';
import { textWidth, type Face } from '../graphics/text-width.ts';
import { typeOf, type Setting, type TypeRule } from './type-rules.ts';

/** The sizes at which drawings are held to their words: phones, tablets, stills and wide screens. */
export const CHECKED_SIZES: readonly Size[] = [
  [300, 260],
  [320, 280],
  [360, 330],
  [360, 400],
  [430, 420],
  [519, 420],
  [520, 400],
  [720, 480],
  [720, 540],
  [760, 900],
  [800, 600],
  [1200, 800],
  [1310, 990],
].map(([width = 0, height = 0]) => ({ width, height }));

/** Where a text of a drawing stands, in pixels of the drawing; an estimate made without a browser. */
export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Every text of a drawing with the box it takes. */
export function textBoxes(drawing: Mark): TextBox[] {
  return boxesIn(drawing, typeOf(drawing), { x: 0, y: 0, anchor: 'start', size: 14 });
}

/** Pairs of texts that lie over each other, and texts that leave the drawing, in words. */
export function textFaults(drawing: Mark, { width, height }: Size): string[] {
  const boxes = textBoxes(drawing);
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    .map(({ text }) => `“${text}” leaves the drawing`);
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” and “${other.text}” overlap`),
  );
  return [...outside, ...overlapping];
}

/** What a mark hands down to the marks inside it. */
type Inherited = Setting & { readonly x: number; readonly y: number; readonly anchor: string };

function boxesIn(mark: Mark, rules: readonly TypeRule[], outer: Inherited): TextBox[] {
  const attrs = mark.attrs ?? {};
  if (attrs['opacity'] === 0) return [];
  const [, dx = 0, dy = 0] =
    /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(String(attrs['transform'])) ?? [];
  const classes = String(attrs['class'] ?? '').split(' ');
  const own: Inherited = {
    ...outer,
    ...(attrs['font-size'] === undefined ? {} : { size: Number(attrs['font-size']) }),
    ...rules
      .filter((rule) => classes.includes(rule.name))
      .reduce<Partial<Setting>>((all, rule) => ({ ...all, ...rule }), {}),
    x: outer.x + Number(dx),
    y: outer.y + Number(dy),
    anchor: String(attrs['text-anchor'] ?? outer.anchor),
  };
  return [
    ...(mark.tag === 'text' && mark.text ? [boxOf(mark, own)] : []),
    ...(mark.children ?? []).flatMap((child) => (child ? boxesIn(child, rules, own) : [])),
  ];
}

function boxOf(
  { text = '', attrs = {} }: Mark,
  { size, spacing = 0, x, y: top, anchor, ...type }: Inherited,
) {
  const width = textWidth(text, size, faceOf(type)) + text.length * spacing * size;
  const y = top + Number(attrs['y'] ?? 0);
  const shift = { middle: 0.5, end: 1 }[anchor] ?? 0;
  const left = x + Number(attrs['x'] ?? 0) - width * shift;
  return { text, left, right: left + width, top: y - size * 0.76, bottom: y + size * 0.2 };
}

function faceOf({ strong, serif, italic }: Omit<Setting, 'size'>): Face {
  if (serif && italic) return 'serif-italic';
  if (serif) return strong ? 'serif-strong' : 'serif';
  return strong ? 'sans-strong' : 'sans';
}

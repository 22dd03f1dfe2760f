import type { Mark } from './mark.ts';
import { textWidth } from './text-width.ts';
import type { Face } from './text-width.ts';

/** Where a text of a drawing stands, in pixels of the drawing; an estimate made without a browser. */
export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Size in pixels and face of the texts of a class, as the style sheets set them. */
export type TypeByClass = Readonly<Record<string, { readonly size: number; readonly face?: Face }>>;

/** Classes which every drawing may use. */
export const COMMON_TYPE: TypeByClass = {
  label: { size: 14 },
  'label-soft': { size: 13 },
  figure: { size: 44, face: 'sans-strong' },
};

/** Every text of a drawing with the box it takes, `translate` and `text-anchor` followed. */
export function textBoxes(mark: Mark, type: TypeByClass, x = 0, y = 0): TextBox[] {
  const attrs = mark.attrs ?? {};
  const [, dx, dy] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(String(attrs['transform'])) ?? [];
  const left = x + Number(dx ?? 0);
  const top = y + Number(dy ?? 0);
  const own = mark.tag === 'text' && mark.text ? [boxOf(mark, type, left, top)] : [];
  const inside = (mark.children ?? []).flatMap((child) =>
    child ? textBoxes(child, type, left, top) : [],
  );
  return [...own, ...inside];
}

function boxOf(
  { text = '', attrs = {} }: Mark,
  type: TypeByClass,
  dx: number,
  dy: number,
): TextBox {
  const classes = String(attrs['class'] ?? '').split(' ');
  const known = Object.keys(type)
    .filter((name) => classes.includes(name))
    .at(-1);
  const { size, face = 'sans' } = (known !== undefined && type[known]) || { size: 14 };
  const width = textWidth(text, size, classes.includes('label-strong') ? 'sans-strong' : face);
  const x = dx + Number(attrs['x'] ?? 0);
  const y = dy + Number(attrs['y'] ?? 0);
  const shift = { middle: 0.5, end: 1 }[String(attrs['text-anchor'])] ?? 0;
  const left = x - width * shift;
  return { text, left, right: left + width, top: y - size * 0.76, bottom: y + size * 0.2 };
}

/** Pairs of texts that lie over each other, and texts that leave the drawing, in words. */
export function textFaults(
  boxes: readonly TextBox[],
  { width, height }: { readonly width: number; readonly height: number },
): string[] {
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

import type { Provenance } from '../schemas/provenance.ts';

/** One SVG element as data, so that a drawing can be compared, written to a file or patched into a page. */
export type Mark = {
  readonly tag: string;
  /** Identity across states, unique among its siblings: the same key is the same thing, and moves instead of blinking. Written as `data-key`. */
  readonly key?: string;
  /** What supports the mark, where it stands for a fact. Written as `data-notes`; such a mark needs a key. */
  readonly notes?: Provenance;
  /** What the mark says in words; written as its `<title>`. */
  readonly title?: string;
  readonly attrs?: Readonly<Record<string, string | number | undefined>>;
  /** Attributes it comes into a moving picture with, and leaves for its own; at rest nothing shows of them. */
  readonly enters?: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly (Mark | undefined)[];
};

/** Width and height of a drawing, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Below this width, in pixels, a drawing uses its layout for phones. */
export const NARROW = 520;

/** Whether a drawing has room for larger type and marks than usual. */
export const isLarge = ({ width, height }: Size): boolean => width >= 1000 && height >= 600;

/** Round to hundredths of a pixel, so that two machines write the same bytes. */
export const px = (value: number): number => Math.round(value * 100) / 100;

/** `transform` that moves a mark to a point, in pixels. */
export const at = (x: number, y: number): string => `translate(${px(x)},${px(y)})`;

import type { Mark, Size } from '../graphics/mark.ts';

/** From where to where the land under words gives way to what is on it, in shares of a picture. */
type Fade = {
  readonly from: number;
  readonly to: number;
  /** Whether the words stand beside the subject or over it. */
  readonly along: 'width' | 'height';
};

/** Lay a drawing under words: land where they stand, which gives way to what is drawn. */
export function fadeOver(
  drawing: Mark,
  { width, height }: Size,
  { from, to, along }: Fade,
): readonly Mark[] {
  const fade: Mark = {
    tag: 'linearGradient',
    attrs: { id: 'fade', ...(along === 'height' && { x2: 0, y2: 1 }) },
    children: [
      { tag: 'stop', attrs: { class: 'card-land', offset: from } },
      { tag: 'stop', attrs: { class: 'card-no-land', offset: to } },
    ],
  };
  return [
    { tag: 'defs', children: [fade] },
    { tag: 'rect', attrs: { class: 'card-ground', width, height } },
    { ...drawing, attrs: { ...drawing.attrs, width, height } },
    { tag: 'rect', attrs: { fill: 'url(#fade)', width, height } },
  ];
}

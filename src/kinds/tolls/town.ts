import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import type { Frame } from './frame.ts';

/** Places of the shops in the town, in parts of its radius. */
const SHOPS: readonly (readonly [aside: number, down: number])[] = [
  [-0.42, -0.3],
  [0.02, -0.38],
  [0.46, -0.24],
  [-0.3, 0.28],
  [0.2, 0.24],
];

/** Shops among the houses, each under its awning. */
export function drawShops({ x, y, radius }: Frame): Mark[] {
  const side = radius * 0.3;
  const each = (draw: (left: number, top: number) => string): string =>
    SHOPS.map(([aside, down]) =>
      draw(x + aside * radius - side / 2, y + down * radius - side / 2),
    ).join('');
  const box = (height: number) => (left: number, top: number) =>
    `M${px(left)} ${px(top)}h${px(side)}v${px(side * height)}h${px(-side)}z`;
  return [
    { tag: 'path', attrs: { class: 'shop', d: each(box(1)) } },
    { tag: 'path', attrs: { class: 'awning', d: each(box(0.38)) } },
  ];
}

/** Where those who blackmail the shops stand. */
export const fightersOf = ({ x, y, unit, radius }: Frame) => ({
  x: x + radius + unit * 0.52,
  y: y + unit * 0.34,
});

/** What the shops pay, and the fighters it goes to. */
export function drawFighters(frame: Frame): Mark[] {
  const { x, y, unit, radius } = frame;
  const end = fightersOf(frame);
  const r = Math.max(4, unit * 0.1);
  const diamonds = [-1, 0, 1].map(
    (place) =>
      `M${px(end.x + Math.abs(place) * r * 1.3)} ${px(end.y + place * r * 1.7 - r)}l${px(r * 0.85)} ${px(r)}l${px(-r * 0.85)} ${px(r)}l${px(-r * 0.85)} ${px(-r)}z`,
  );
  return [
    {
      tag: 'path',
      attrs: {
        class: 'taken taken-told',
        'stroke-width': px(unit * 0.1),
        d: `M${px(x + radius * 0.55)} ${px(y + radius * 0.12)}Q${px(x + radius)} ${px(end.y)} ${px(end.x - r * 1.2)} ${px(end.y)}`,
      },
    },
    { tag: 'path', attrs: { class: 'sign', d: diamonds.join('') } },
  ];
}

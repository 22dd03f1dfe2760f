import { at, px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { BorderGround, UnitsScene, UnitsState } from './schema.ts';
import type { Box } from '../../charts/text-block.ts';
import { dotsPath, dotSize, placeDots } from './dots.ts';
import type { Frame } from './frame.ts';

type Way = UnitsState['ways'][number];

/** People who crossed a border as dots on both of its sides, or what can be brought across it. */
export function drawBorder(
  { unit }: UnitsScene,
  ground: BorderGround,
  { marks, ways }: UnitsState,
  frame: Frame,
): Mark[] {
  const box = placeBorder(frame);
  return [
    drawGround(ground, frame),
    { tag: 'g', key: 'ways', children: ways.map((way, i) => drawWay(way, i, ways.length, frame)) },
    {
      tag: 'g',
      key: 'dots',
      children: [
        marks === 'none'
          ? undefined
          : {
              tag: 'g',
              key: 'members',
              notes: unit.notes,
              title: unit.title,
              attrs: { class: 'side-islamic-state' },
              children: placeDots(unit.count, marks, box).map((row, index) => ({
                tag: 'path',
                key: `row-${index + 1}`,
                attrs: { class: 'dot', d: dotsPath(row), 'stroke-width': dotSize(unit.count, box) },
              })),
            },
      ],
    },
  ];
}

/** Where the dots may stand: below the names of the countries. */
export function placeBorder({ ground, scale }: Frame): Box {
  return {
    left: ground.left + scale.margin / 2,
    right: ground.right - scale.margin / 2,
    top: ground.top + scale.note * 1.9,
    bottom: ground.bottom - scale.note * 0.5,
  };
}

function drawGround({ left, right, title, notes }: BorderGround, { ground, scale }: Frame): Mark {
  const middle = px((ground.left + ground.right) / 2);
  const height = ground.bottom - ground.top;
  const name = (text: string, x: number, anchor: string): Mark => ({
    tag: 'text',
    key: `name-${text.toLowerCase()}`,
    text: text.toUpperCase(),
    attrs: {
      class: 'voice-spaced tone-soft',
      'font-size': scale.narrow ? 12 : scale.note,
      x,
      y: px(ground.top + scale.note * 1.35),
      'text-anchor': anchor,
    },
  });
  const half = { y: ground.top, width: middle, height };
  return {
    tag: 'g',
    key: 'ground',
    children: [
      { tag: 'rect', key: 'left', attrs: { class: 'land', x: 0, ...half } },
      { tag: 'rect', key: 'right', attrs: { class: 'land-beyond', x: middle, ...half } },
      {
        tag: 'line',
        key: 'border',
        notes,
        title,
        attrs: { class: 'border', x1: middle, x2: middle, y1: ground.top, y2: ground.bottom },
      },
      name(left, middle - 14, 'end'),
      name(right, middle + 14, 'start'),
    ],
  };
}

/** A dashed strand over the line, with what passes on it; it has no head, for no direction is given. */
function drawWay(
  { sign, label, title, notes }: Way,
  index: number,
  all: number,
  frame: Frame,
): Mark {
  const { left, right, top, bottom } = placeBorder(frame);
  const { narrow, label: size } = frame.scale;
  const y = top + ((index + 0.5) / all) * (bottom - top);
  const middle = (left + right) / 2;
  const reach = ((right - left) / 2) * (narrow ? 0.9 : 0.82);
  const radius = Math.min(narrow ? 5 : (right - left) * 0.0165, (bottom - top) / all / 5);
  const name = textWidth(label, size, 'sans-strong') + 12;
  const spots = Array.from({ length: 9 }, (_, spot) => (spot + 0.5) / 9);
  const from = -reach + name;
  const sway = radius * 1.5 * (index % 2 === 0 ? 1 : -1);
  return {
    tag: 'g',
    key: `way-${sign}`,
    notes,
    title,
    attrs: { class: 'side-islamic-state', transform: at(middle, y) },
    children: [
      { tag: 'path', attrs: { class: 'way claimed', d: trackPath(from, reach, sway) } },
      ...spots.map((part) => ({
        tag: 'path',
        attrs: {
          class: 'sign-passing',
          d: signPath(sign, radius),
          transform: at(from + part * (reach - from), trackAt(part, sway)),
        },
      })),
      {
        tag: 'text',
        text: label,
        attrs: { class: 'voice-strong', 'font-size': size, x: px(-reach), y: px(size * 0.35) },
      },
    ],
  };
}

/** A track winds a little: how far it lies below the straight way, `part` from 0 to 1. */
const trackAt = (part: number, sway: number): number => sway * Math.sin(part * Math.PI * 3);

function trackPath(from: number, to: number, sway: number): string {
  const points = Array.from({ length: 49 }, (_, index) => {
    const part = index / 48;
    return `${px(from + part * (to - from))} ${px(trackAt(part, sway))}`;
  });
  return `M${points.join('L')}`;
}

/** The sign of what passes, around 0,0: a person, a weapon, a load. */
function signPath(sign: Way['sign'], radius: number): string {
  const r = px(radius);
  switch (sign) {
    case 'people':
      return `M ${-r} 0 A ${r} ${r} 0 1 1 ${r} 0 A ${r} ${r} 0 1 1 ${-r} 0 z`;
    case 'weapons':
      return `M 0 ${px(-r * 1.2)} L ${px(r * 1.15)} ${px(r * 0.85)} L ${px(-r * 1.15)} ${px(r * 0.85)} z`;
    case 'goods':
      return `M ${px(-r * 0.9)} ${px(-r * 0.9)} h ${px(r * 1.8)} v ${px(r * 1.8)} h ${px(-r * 1.8)} z`;
  }
}

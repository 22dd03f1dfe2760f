import { at, px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { circlePath, linePath, polygonPath, squarePath } from '../../graphics/shapes.ts';
import type { Point } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { PartyId } from '../../schemas/party-id.ts';
import type { BorderGround, UnitsScene, UnitsState } from './schema.ts';
import type { Box } from '../../charts/text-block.ts';
import { dotsPath, dotSize, placeDots } from './dots.ts';
import type { Gathering } from './dots.ts';
import type { Measures } from './measures.ts';

type Way = UnitsState['ways'][number];

/** People who crossed a border as dots on both of its sides, or what can be brought across it. */
export function drawBorder(
  { unit }: UnitsScene,
  ground: BorderGround,
  { marks, ways }: UnitsState,
  measures: Measures,
): Mark[] {
  const box = placeBorder(measures);
  return [
    drawGround(ground, measures),
    svg.g(
      'ways',
      ways.map((way, index) => drawWay(way, unit.party, [index, ways.length], measures)),
    ),
    svg.g('dots', marks === 'none' ? [] : [drawDots(unit, marks, box)]),
  ];
}

function drawDots(
  { count, party, notes, title }: UnitsScene['unit'],
  gathering: Gathering,
  box: Box,
) {
  const rows = placeDots(count, gathering, box).map((row, index) =>
    svg.path(
      { class: 'dot', d: dotsPath(row), 'stroke-width': dotSize(count, box) },
      `row-${index + 1}`,
    ),
  );
  return svg.g({ key: 'members', notes, title }, rows, { class: party && `party-${party}` });
}

/** Where the dots may stand: below the names of the countries. */
export function placeBorder({ ground, scale }: Measures): Box {
  return {
    left: ground.left + scale.margin / 2,
    right: ground.right - scale.margin / 2,
    top: ground.top + scale.note * 1.9,
    bottom: ground.bottom - scale.note * 0.5,
  };
}

function drawGround(
  { left, right, title, notes }: BorderGround,
  { ground, scale }: Measures,
): Mark {
  const middle = px((ground.left + ground.right) / 2);
  const height = ground.bottom - ground.top;
  const name = (text: string, x: number, anchor: string): Mark =>
    svg.text(
      text.toUpperCase(),
      {
        class: 'voice-spaced tone-soft',
        'font-size': scale.note,
        x,
        y: ground.top + scale.note * 1.35,
        'text-anchor': anchor,
      },
      `name-${text.toLowerCase()}`,
    );
  const half = { y: ground.top, width: middle, height };
  const border = { x1: middle, x2: middle, y1: ground.top, y2: ground.bottom };
  return svg.g('ground', [
    svg.rect({ class: 'land', x: 0, ...half }, 'left'),
    svg.rect({ class: 'land-beyond', x: middle, ...half }, 'right'),
    svg.line({ class: 'border', ...border }, { key: 'border', notes, title }),
    name(left, middle - 14, 'end'),
    name(right, middle + 14, 'start'),
  ]);
}

/** A dashed strand over the line, with what passes on it; it has no head, for no direction is given. */
function drawWay(
  { sign, label, title, notes }: Way,
  party: PartyId | undefined,
  [index, all]: readonly [index: number, all: number],
  measures: Measures,
): Mark {
  const { left, right, top, bottom } = placeBorder(measures);
  const { narrow, label: size } = measures.scale;
  const y = top + ((index + 0.5) / all) * (bottom - top);
  const middle = (left + right) / 2;
  const reach = ((right - left) / 2) * (narrow ? 0.9 : 0.82);
  const radius = Math.min(narrow ? 5 : (right - left) * 0.0165, (bottom - top) / all / 5);
  const name = textWidth(label, size, 'sans-strong') + 12;
  const spots = Array.from({ length: 9 }, (_, spot) => (spot + 0.5) / 9);
  const from = -reach + name;
  const sway = radius * 1.5 * (index % 2 === 0 ? 1 : -1);
  return svg.g(
    { key: `way-${sign}`, notes, title },
    [
      svg.path({ class: 'way claimed', d: trackPath(from, reach, sway) }),
      ...spots.map((part) =>
        svg.path({
          class: 'sign-passing',
          d: signPath(sign, radius),
          transform: at(from + part * (reach - from), trackAt(part, sway)),
        }),
      ),
      svg.text(label, { class: 'voice-strong', 'font-size': size, x: -reach, y: size * 0.35 }),
    ],
    { class: party && `party-${party}`, transform: at(middle, y) },
  );
}

/** A track winds a little: how far it lies below the straight way, `part` from 0 to 1. */
const trackAt = (part: number, sway: number): number => sway * Math.sin(part * Math.PI * 3);

function trackPath(from: number, to: number, sway: number): string {
  const parts = Array.from({ length: 49 }, (_, index) => index / 48);
  return linePath(parts.map((part) => [from + part * (to - from), trackAt(part, sway)]));
}

/** The sign of what passes, around 0,0: a person, a weapon, a load. */
function signPath(sign: Way['sign'], radius: number): string {
  switch (sign) {
    case 'people':
      return circlePath(radius);
    case 'weapons':
      return polygonPath(TRIANGLE, radius);
    case 'goods':
      return squarePath(radius * 0.9);
  }
}

const TRIANGLE: readonly Point[] = [
  [0, -1.2],
  [1.15, 0.85],
  [-1.15, 0.85],
];

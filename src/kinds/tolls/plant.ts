import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { scatter } from '../../charts/scatter.ts';
import type { Frame } from './frame.ts';

/** How large the plant is drawn. */
const LARGE = 1.42;

/** Where the plant stands and where its pieces go, in pixels. */
export function plantOf({ x, y, unit, rise, ground, scale }: Frame) {
  const left = x + unit * 0.38;
  const foot = Math.min(y + rise * 2.02, ground.bottom - scale.note * 1.7);
  const right = left + unit * 1.42 * LARGE;
  const low = foot - Math.max(unit * 0.2, scale.note * 0.6);
  const apart = Math.max(unit * 0.36, scale.note * 1.25);
  return {
    left,
    right,
    foot,
    tips: [low - apart, low].map((level) => ({
      x: right + unit * 0.42,
      y: level,
    })),
  };
}

/** A plant of which little is left: some of it stands, the rest is an outline. */
export function drawPlant(frame: Frame): Mark[] {
  const { unit } = frame;
  const { left, foot } = plantOf(frame);
  const to = (x: number, y: number): string =>
    `${px(left + x * unit * LARGE)} ${px(foot - y * unit * LARGE)}`;
  const hall = `M${to(0, 0)}L${to(0, 0.36)}L${to(0.2, 0.5)}L${to(0.2, 0.36)}L${to(0.4, 0.5)}L${to(0.4, 0.36)}L${to(0.6, 0.5)}L${to(0.6, 0)}Z`;
  const chimney = `M${to(0.68, 0)}L${to(0.71, 0.72)}L${to(0.8, 0.72)}L${to(0.83, 0)}Z`;
  const silo = `M${to(0.9, 0)}L${to(0.9, 0.44)}Q${to(1.02, 0.58)} ${to(1.14, 0.44)}L${to(1.14, 0)}Z`;
  const shed = `M${to(1.2, 0)}L${to(1.2, 0.26)}L${to(1.42, 0.26)}L${to(1.42, 0)}Z`;
  return [
    { tag: 'path', attrs: { class: 'plant-gone', d: hall + silo + shed } },
    { tag: 'path', attrs: { class: 'plant', d: chimney } },
    { tag: 'path', attrs: { class: 'plant', d: `M${to(-0.06, 0)}L${to(1.48, 0)}` } },
    { tag: 'path', attrs: { class: 'plant-piece', d: pieces(frame) } },
  ];
}

/** What still lies about where the machines stood. */
function pieces({ unit, ...frame }: Frame): string {
  const { left, foot } = plantOf({ unit, ...frame });
  return Array.from({ length: 9 }, (_, index) => {
    const side = px(unit * (0.03 + scatter(index + 40) * 0.05));
    const x = left + unit * LARGE * (0.06 + (index / 9) * 1.3 + scatter(index) * 0.05);
    return `M${px(x)} ${px(foot - side - unit * scatter(index + 20) * 0.12)}h${side}v${side}h${-side}z`;
  }).join('');
}

/** Pieces of the plant on one of their ways out, with an arrow at its end. */
export function drawPieces(frame: Frame, index: number): Mark[] {
  const { unit } = frame;
  const { right, tips } = plantOf(frame);
  const tip = tips[index] ?? { x: right, y: 0 };
  const side = px(Math.max(3, unit * 0.085));
  const from = right + unit * 0.1;
  const squares = [0.1, 0.5].map(
    (part) =>
      `M${px(from + part * (tip.x - from))} ${px(tip.y - side / 2)}h${side}v${side}h${-side}z`,
  );
  const head = Math.max(4, unit * 0.09);
  return [
    { tag: 'path', attrs: { class: 'way', d: `M${px(from)} ${px(tip.y)}H${px(tip.x)}` } },
    { tag: 'path', attrs: { class: 'plant-piece', d: squares.join('') } },
    {
      tag: 'path',
      attrs: {
        class: 'way',
        d: `M${px(tip.x - head)} ${px(tip.y - head * 0.7)}L${px(tip.x)} ${px(tip.y)}L${px(tip.x - head)} ${px(tip.y + head * 0.7)}`,
      },
    },
  ];
}

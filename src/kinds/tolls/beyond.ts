import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { edgeAt } from './frame.ts';
import type { Frame } from './frame.ts';

/** Where the two militias of the complaints stand, and how large their signs are, in pixels. */
export function heardOf({ x, y, unit, rise, ground, scale }: Frame) {
  const tight = scale.note < 14;
  const level = Math.max(y - rise * 1.42, ground.top + scale.note * 1.1);
  return [
    { x: x + unit * (tight ? 0.5 : -0.1), y: level, r: Math.max(5, unit * 0.13) },
    { x: x + unit * (tight ? 1.65 : 1.25), y: level, r: Math.max(6, unit * 0.18) },
  ] as const;
}

/** The way of a complaint from the town up to those who hear it. */
export function drawComplaints(frame: Frame): Mark[] {
  const [{ x, y: level, r }] = heardOf(frame);
  const tip = level + r + 4;
  const head = r * 0.8;
  const foot = frame.y - edgeAt(frame, x - frame.x) - 2;
  return [
    {
      tag: 'path',
      attrs: { class: 'appeal', d: `M${px(x)} ${px(foot)}V${px(tip)}` },
    },
    {
      tag: 'path',
      attrs: {
        class: 'appeal',
        d: `M${px(x - head * 0.7)} ${px(tip + head)}L${px(x)} ${px(tip)}L${px(x + head * 0.7)} ${px(tip + head)}`,
      },
    },
  ];
}

/** A militia that hears complaints, or one that nobody reins in, with the way that ends before it. */
export function drawHeard(frame: Frame, index: number): Mark[] {
  const [heard, beyond] = heardOf(frame);
  if (index === 0) return [drawSign(heard.x, heard.y, heard.r)];
  const stop = beyond.x - beyond.r * 2.1;
  const bar = beyond.r * 1.05;
  return [
    {
      tag: 'path',
      attrs: {
        class: 'appeal',
        d: `M${px(heard.x + heard.r + 3)} ${px(heard.y)}H${px(stop)}`,
      },
    },
    {
      tag: 'path',
      attrs: { class: 'stop', d: `M${px(stop)} ${px(heard.y - bar)}V${px(heard.y + bar)}` },
    },
    drawSign(beyond.x, beyond.y, beyond.r),
  ];
}

const drawSign = (x: number, y: number, r: number): Mark => ({
  tag: 'path',
  attrs: {
    class: 'sign',
    d: `M${px(x - r)} ${px(y - r)}h${px(r * 2)}v${px(r * 1.1)}l${px(-r)} ${px(r * 0.95)}l${px(-r)} ${px(-r * 0.95)}z`,
  },
});

/** Where the three ways of the money end, from the top down, in pixels. */
export function awayOf({ y, rise, ground, scale }: Frame) {
  const step = Math.max(rise * 0.49, scale.note * 1.35);
  return [-2, -1, 0].map((level) => ({
    x: ground.right - scale.margin,
    y: y + rise * 0.06 + step * level,
  }));
}

/** One of the three streams that money leaves by: side by side from the town, then apart. */
export function drawAway(frame: Frame, index: number): Mark[] {
  const { x, y, unit, band } = frame;
  const end = awayOf(frame)[index] ?? { x: 0, y: 0 };
  const each = band * 0.3;
  const start = y - unit * 0.3 + (index - 1) * each;
  const from = x + edgeAt(frame, start - y) + 3;
  const head = Math.max(5, each * 1.1);
  const [bend, along] = [from + unit * 0.2, from + unit * 1.1];
  const half = (bend + along) / 2;
  return [
    {
      tag: 'path',
      attrs: {
        class: 'money',
        'stroke-width': px(each * 0.86),
        d: `M${px(from)} ${px(start)}H${px(bend)}C${px(half)} ${px(start)} ${px(half)} ${px(end.y)} ${px(along)} ${px(end.y)}H${px(end.x - head)}`,
      },
    },
    {
      tag: 'path',
      attrs: {
        class: 'money-head',
        d: `M${px(end.x - head * 1.2)} ${px(end.y - head)}L${px(end.x)} ${px(end.y)}L${px(end.x - head * 1.2)} ${px(end.y + head)}z`,
      },
    },
  ];
}

import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { circlePath } from '../../graphics/shapes.ts';
import { asideOf, edgeAt } from './frame.ts';
import type { Frame } from './frame.ts';

const path = (name: string, d: string, width?: number): Mark => ({
  tag: 'path',
  attrs: { class: name, d, 'stroke-width': width === undefined ? undefined : px(width) },
});

/** Where the fuel comes into the militias’ hands, from the left. */
const fuelGate = ({ border, unit }: Frame): number => border + unit * 0.62;

/** Fuel from over the border: beyond the gate all of it is in other hands. */
export function drawFuel(frame: Frame): Mark[] {
  const { x, y, unit, band, ground } = frame;
  const level = y - asideOf(frame);
  const end = x - edgeAt(frame, asideOf(frame)) - 3;
  const gate = fuelGate(frame);
  const barrels = [...spread(ground.left, gate, unit * 0.4), ...spread(gate, end, unit * 0.4)].map(
    (at) => circlePath(band * 0.26, [at, level]),
  );
  return [
    path('goods', `M${px(ground.left)} ${px(level)}H${px(gate)}`, band),
    path('taken', `M${px(gate)} ${px(level)}H${px(end)}`, band),
    path('load', barrels.join('')),
    drawGate(frame, `M${px(gate)} ${px(level - band * 0.85)}V${px(level + band * 0.85)}`),
  ];
}

/** Trucks that pass a barred crossing, with an escort on both sides. */
export function drawTrucks(frame: Frame): Mark[] {
  const { x, y, unit, band, border, ground } = frame;
  const level = y + asideOf(frame);
  const end = x - edgeAt(frame, asideOf(frame)) - 3;
  const [long, broad] = [px(unit * 0.22), px(band * 0.46)];
  const trucks = spread(ground.left, end, unit * 0.34).map(
    (at) => `M${px(at - long / 2)} ${px(level - broad / 2)}h${long}v${broad}h${-long}z`,
  );
  const reach = band * 0.5 + Math.max(3, unit * 0.05);
  const from = px(border - unit * 0.75);
  const escort = [-reach, reach].map((aside) => `M${from} ${px(level + aside)}H${px(end)}`);
  const bars = [-1, 0, 1].map((bar) => {
    const at = px(border + bar * unit * 0.09);
    return `M${at} ${px(level - band * 0.62)}V${px(level + band * 0.62)}`;
  });
  return [
    path('goods', `M${px(ground.left)} ${px(level)}H${px(end)}`, band),
    path('load', trucks.join('')),
    path('escort claimed', escort.join('')),
    path('bars', bars.join('')),
  ];
}

/** Where the limestone is tolled, from the top, and where the share goes. */
export function tollOf({ x, y, unit, rise, band }: Frame) {
  const gate = y + rise * 1.55;
  const turn = unit * 0.2;
  return { gate, turn, share: { x: x - unit * 1.15, y: gate - turn * 1.5 }, coin: band * 0.58 };
}

/** Limestone on its road to the town: at the gate a share of it turns aside. */
export function drawLimestone(frame: Frame): Mark[] {
  const { x, y, unit, radius, band, ground } = frame;
  const { gate } = tollOf(frame);
  const kept = band * 0.68;
  const blocks = spread(y + radius + unit * 0.1, ground.bottom, unit * 0.3).map((at) => {
    const half = px(band * 0.2);
    return `M${px(x + band * 0.16)} ${px(at - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  });
  return [
    path('goods', `M${px(x)} ${px(ground.bottom)}V${px(gate)}`, band),
    path('goods', `M${px(x + (band - kept) / 2)} ${px(gate)}V${px(y + radius + 3)}`, kept),
    path('load', blocks.join('')),
    drawGate(frame, `M${px(x - band * 0.85)} ${px(gate)}H${px(x + band * 0.85)}`),
  ];
}

/** The share of the limestone, from the gate to the coin it becomes. */
export function drawToll(frame: Frame): (Mark | undefined)[] {
  const { x, band } = frame;
  const { gate, turn, share, coin } = tollOf(frame);
  const start = x - band * 0.34;
  const d = `M${px(start)} ${px(gate)}V${px(share.y + turn)}Q${px(start)} ${px(share.y)} ${px(start - turn)} ${px(share.y)}H${px(share.x + coin)}`;
  return [
    path('taken taken-told', d, band * 0.32),
    {
      tag: 'circle',
      attrs: { class: 'coin', cx: px(share.x), cy: px(share.y), r: px(coin) },
    },
    coin < 7
      ? undefined
      : {
          tag: 'text',
          text: '$',
          attrs: {
            class: 'voice-strong coin-sign',
            'font-size': px(Math.max(12, coin)),
            'text-anchor': 'middle',
            x: px(share.x),
            y: px(share.y + Math.max(12, coin) * 0.36),
          },
        },
  ];
}

const drawGate = ({ unit }: Frame, d: string): Mark => path('gate', d, Math.max(2.5, unit * 0.06));

/** Places between two ends, about so far apart, in pixels. */
function spread(from: number, to: number, pitch: number): number[] {
  const count = Math.max(1, Math.floor((to - from) / pitch));
  return Array.from({ length: count }, (_, index) => from + ((index + 0.5) / count) * (to - from));
}

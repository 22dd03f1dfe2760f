import { at } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { linePath, polygonPath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { textWidth } from '../../graphics/text-width.ts';
import type { UnitsState } from './schema.ts';
import type { TypeScale } from '../../charts/type-scale.ts';
import type { Box } from '../../charts/text-block.ts';
import type { Measures } from './measures.ts';
import { landIn } from './plots.ts';
import type { Land } from './plots.ts';

/** How far a fence stands outside the plots, in pixels. */
export const fenceReach = ({ narrow }: TypeScale): number => (narrow ? 6 : 10);

/** The fence around closed land, with hatching over it and a sign where there is room for one. */
export function drawFence(
  { party, label, title, notes }: NonNullable<UnitsState['fence']>,
  field: Box,
  signed: boolean,
  { scale }: Measures,
): Mark {
  const land = landIn(field);
  const around = outline(land, field, fenceReach(scale));
  const size = scale.label + (scale.narrow ? 0 : 1);
  const [width, height] = [textWidth(label, size, 'sans-strong') + size * 1.8, size * 2.2];
  const [x, y] = [(field.left + field.right) / 2, (field.top + field.bottom) / 2];
  const sign = svg.g(
    'sign',
    [
      svg.rect({ class: 'sign', x: -width / 2, y: -height / 2, width, height }),
      svg.text(label, { class: 'voice-strong text-party', 'font-size': size, y: size * 0.35 }),
    ],
    { transform: at(x, y), 'text-anchor': 'middle' },
  );
  return svg.g(
    { key: 'fence', notes, title },
    [
      svg.path({ class: 'hatch', d: hatching(land, field) }),
      svg.path({ class: 'posts', d: around }),
      svg.path({ class: 'fence', d: around }),
      signed ? sign : undefined,
    ],
    { class: `party-${party}` },
  );
}

/** The outline of the land, some pixels outside its plots. */
function outline(land: Land, { left, top, right, bottom }: Box, reach: number): string {
  const [aside, over] = [reach / (right - left), reach / (bottom - top)];
  const steps = Array.from({ length: 25 }, (_, index) => index / 24);
  const across = steps.map((t) => -aside + t * (1 + aside * 2));
  const down = steps.map((t) => -over + t * (1 + over * 2));
  const points = [
    ...across.map((t) => land(t, -over)),
    ...down.slice(1).map((t) => land(1 + aside, t)),
    ...across
      .toReversed()
      .slice(1)
      .map((t) => land(t, 1 + over)),
    ...down
      .toReversed()
      .slice(1, -1)
      .map((t) => land(-aside, t)),
  ];
  return polygonPath(points);
}

/** Slanting lines over the whole land. */
function hatching(land: Land, { left, top, right, bottom }: Box): string {
  const lines = 22;
  const slant = (bottom - top) / (right - left);
  return Array.from({ length: lines }, (_, index) => {
    const foot = ((index + 0.5) / lines) * (1 + slant);
    const from = Math.max(0, (foot - 1) / slant);
    const to = Math.min(1, foot / slant);
    return linePath([land(foot - slant * from, from), land(foot - slant * to, to)]);
  }).join('');
}

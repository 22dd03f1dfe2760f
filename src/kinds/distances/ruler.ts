import type { DistancesState } from './schema.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { linePath } from '../../graphics/shapes.ts';
import { svg } from '../../graphics/svg.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** Ticks along the line, each at its true place: single kilometers near, hundreds far. */
export function drawRuler(placed: PlacedDistances, state: DistancesState): Mark {
  const { ends, pixelsPerKm, close, closeness, keys } = placed;
  const step = 100 * pixelsPerKm < 44 ? 200 : 100;
  const between = (length: number, unit: number): number[] =>
    Array.from({ length: Math.ceil(length / unit) - 1 }, (_, index) => (index + 1) * unit);
  const [, suburbs] = ends.suburbs;
  const toWest = -ends.west[0];
  const toEast = ends.east[1] - suburbs;
  const far = (name: 'west' | 'east', kilometers: number): number =>
    !close && state.shows.includes(name) && kilometers % step === 0 ? 1 - closeness : 0;

  return svg.g('ruler', [
    ...between(suburbs, 1).map((km) => drawTick(`suburbs-${km}`, km, km, closeness, placed)),
    ...between(toWest, 100).map((km) =>
      drawTick(`${keys.west}-${km}`, -km, km, far('west', km), placed),
    ),
    ...between(toEast, 100).map((km) =>
      drawTick(`${keys.east}-${km}`, suburbs + km, km, far('east', km), placed),
    ),
  ]);
}

function drawTick(
  key: string,
  kilometer: number,
  count: number,
  seen: number,
  placed: PlacedDistances,
): Mark {
  const { way, offsets } = placed;
  const [[x1, y1], [x2, y2]] = [way.point(0, offsets.tick[0]), way.point(0, offsets.tick[1])];
  const setting = { class: textClass(placed, 'count'), ...offsets.count };
  return svg.g(
    `tick-${key}`,
    [
      svg.line({ class: 'axis', x1, x2, y1, y2 }),
      seen > 0 ? svg.text(String(count), setting, 'count') : undefined,
    ],
    { transform: placed.at(kilometer), opacity: px(seen) },
  );
}

/** Two scale bars, of 1 and of 100 kilometers, always of their true length; the fitting one shows. */
export function drawScaleBars(placed: PlacedDistances, size: Size): Mark {
  const { closeness } = placed;
  return svg.g('scale-bars', [
    drawScaleBar(1, closeness, placed, size),
    drawScaleBar(100, 1 - closeness, placed, size),
  ]);
}

function drawScaleBar(
  kilometers: number,
  seen: number,
  placed: PlacedDistances,
  { width, height }: Size,
): Mark {
  const { down } = placed.way;
  const length = kilometers * placed.pixelsPerKm;
  const x = down ? width - 14 - length : 24;
  const bar = linePath([
    [0, -5],
    [0, 0],
    [length, 0],
    [length, -5],
  ]);
  const setting = {
    class: textClass(placed, 'count'),
    ...(down ? { x: -8, y: 1, 'text-anchor': 'end' } : { x: length + 8, y: 1 }),
  };
  return svg.g(
    `scale-${kilometers}`,
    [
      svg.path({ class: 'axis', d: bar }, 'bar'),
      seen > 0 ? svg.text(`${kilometers} km`, setting, 'length') : undefined,
    ],
    { class: 'scale', transform: at(x, height - 14), opacity: px(seen) },
  );
}

import type { DistancesState } from './schema.ts';
import { at, px } from '../../graphics/mark.ts';
import type { Mark, Size } from '../../graphics/mark.ts';
import { textClass } from './layout.ts';
import type { PlacedDistances } from './layout.ts';

/** Ticks along the line, each at its true place: single kilometers near, hundreds far. */
export function drawRuler(placed: PlacedDistances, state: DistancesState): Mark {
  const { ends, pixelsPerKm, close, keys } = placed;
  const step = 100 * pixelsPerKm < 44 ? 200 : 100;
  const between = (length: number, unit: number): number[] =>
    Array.from({ length: Math.ceil(length / unit) - 1 }, (_, index) => (index + 1) * unit);
  const [, suburbs] = ends.suburbs;
  const toWest = -ends.west[0];
  const toEast = ends.east[1] - suburbs;
  const far = (name: 'west' | 'east', kilometers: number): boolean =>
    !close && state.shows.includes(name) && kilometers % step === 0;

  return {
    tag: 'g',
    key: 'ruler',
    children: [
      ...between(suburbs, 1).map((km) => drawTick(`suburbs-${km}`, km, km, close, placed)),
      ...between(toWest, 100).map((km) =>
        drawTick(`${keys.west}-${km}`, -km, km, far('west', km), placed),
      ),
      ...between(toEast, 100).map((km) =>
        drawTick(`${keys.east}-${km}`, suburbs + km, km, far('east', km), placed),
      ),
    ],
  };
}

function drawTick(
  key: string,
  kilometer: number,
  count: number,
  counted: boolean,
  placed: PlacedDistances,
): Mark {
  const { down, along, line } = placed;
  const place = along(kilometer);
  return {
    tag: 'g',
    key: `tick-${key}`,
    attrs: {
      transform: down ? at(line, place) : at(place, line),
      opacity: counted ? 1 : 0,
    },
    children: [
      {
        tag: 'line',
        attrs: {
          class: 'axis',
          ...(down ? { x1: -13, x2: -7, y1: 0, y2: 0 } : { x1: 0, x2: 0, y1: 8, y2: 14 }),
        },
      },
      counted
        ? {
            tag: 'text',
            key: 'count',
            text: String(count),
            attrs: {
              class: textClass(placed, 'count'),
              ...(down
                ? { x: -17, y: 4, 'text-anchor': 'end' }
                : { x: 0, y: 28, 'text-anchor': 'middle' }),
            },
          }
        : undefined,
    ],
  };
}

/** Two scale bars, of 1 and of 100 kilometers, always of their true length; the fitting one shows. */
export function drawScaleBars(placed: PlacedDistances, size: Size): Mark {
  const { close } = placed;
  return {
    tag: 'g',
    key: 'scale-bars',
    children: [drawScaleBar(1, close, placed, size), drawScaleBar(100, !close, placed, size)],
  };
}

function drawScaleBar(
  kilometers: number,
  shown: boolean,
  placed: PlacedDistances,
  { width, height }: Size,
): Mark {
  const { down, pixelsPerKm } = placed;
  const length = px(kilometers * pixelsPerKm);
  const x = down ? width - 14 - length : 24;
  return {
    tag: 'g',
    key: `scale-${kilometers}`,
    attrs: { class: 'scale', transform: at(x, height - 14), opacity: shown ? 1 : 0 },
    children: [
      {
        tag: 'path',
        key: 'bar',
        attrs: { class: 'axis', d: `M 0 -5 L 0 0 L ${length} 0 L ${length} -5` },
      },
      shown
        ? {
            tag: 'text',
            key: 'length',
            text: `${kilometers} km`,
            attrs: {
              class: textClass(placed, 'count'),
              ...(down ? { x: -8, y: 1, 'text-anchor': 'end' } : { x: px(length + 8), y: 1 }),
            },
          }
        : undefined,
    ],
  };
}

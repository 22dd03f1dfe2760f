import { at, px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { stationAt } from './frame.ts';
import type { Frame, Point } from './frame.ts';

/** Houses of a town around its middle: aside, down and size in parts of the town's radius. */
const HOUSES: readonly (readonly [x: number, y: number, size: number])[] = [
  [-0.12, -0.1, 0.2],
  [0.16, -0.2, 0.15],
  [0.1, 0.12, 0.2],
  [-0.26, 0.2, 0.16],
  [-0.44, -0.14, 0.18],
  [-0.2, -0.46, 0.18],
  [0.2, -0.54, 0.15],
  [0.44, -0.28, 0.2],
  [0.42, 0.1, 0.15],
  [0.3, 0.42, 0.2],
  [-0.06, 0.5, 0.16],
  [-0.42, 0.48, 0.2],
  [-0.68, 0.14, 0.15],
  [-0.66, -0.38, 0.15],
  [-0.4, -0.72, 0.14],
  [0.04, -0.78, 0.14],
  [0.48, -0.64, 0.14],
  [0.7, -0.1, 0.16],
  [0.66, 0.3, 0.15],
  [0.1, 0.76, 0.15],
];

/** A town as a patch of houses within a fine circle, with its name. */
export function drawTown(key: 'bukamal' | 'qaim', text: string, frame: Frame): Mark {
  const [x, y] = stationAt(key, frame);
  const { town: radius } = frame;
  const houses = HOUSES.map(([aside, down, size]) => {
    const side = px(size * radius);
    return `M ${px((aside - size / 2) * radius)} ${px((down - size / 2) * radius)} h ${side} v ${side} h ${-side} z`;
  });
  const [nameX, nameY] = nameOffset(key, frame);
  return {
    tag: 'g',
    key: `town-${key}`,
    notes: 'edition',
    title: `${text}, schematic`,
    attrs: { transform: at(x, y) },
    children: [
      { tag: 'circle', attrs: { class: 'town', r: radius } },
      { tag: 'path', attrs: { class: 'houses', d: houses.join(' ') } },
      {
        tag: 'text',
        text,
        attrs: {
          class: frame.narrow
            ? 'town-narrow'
            : `label label-strong${frame.large ? ' label-large' : ''}`,
          'text-anchor': frame.narrow ? 'end' : 'middle',
          x: nameX,
          y: nameY,
        },
      },
    ],
  };
}

/** Where a town's name begins, from the middle of the town: clear of marks and streams. */
function nameOffset(key: 'bukamal' | 'qaim', { narrow, town }: Frame): Point {
  if (!narrow) return [0, town + 44];
  return [-13, key === 'bukamal' ? -town - 4 : town + 24];
}

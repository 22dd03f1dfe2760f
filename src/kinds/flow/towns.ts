import { at } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { housesPath } from '../../charts/houses.ts';
import { stationAt } from './frame.ts';
import type { Frame, Point } from './frame.ts';

/** A town as a patch of houses within a fine circle, with its name. */
export function drawTown(key: 'bukamal' | 'qaim', text: string, frame: Frame): Mark {
  const [x, y] = stationAt(key, frame);
  const { town: radius } = frame;
  const [nameX, nameY] = nameOffset(key, frame);
  return {
    tag: 'g',
    key: `town-${key}`,
    notes: 'edition',
    title: `${text}, schematic`,
    attrs: { transform: at(x, y) },
    children: [
      { tag: 'circle', attrs: { class: 'town', r: radius } },
      { tag: 'path', attrs: { class: 'houses', d: housesPath(radius) } },
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

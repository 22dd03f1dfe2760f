import { at } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { housesPath } from '../../charts/houses.ts';
import { stationAt } from './frame.ts';
import type { Frame, Point } from './frame.ts';
import type { BankName } from './schema.ts';

/** A bank’s town as a patch of houses within a fine circle, with its name. */
export function drawTown(bank: BankName, text: string, frame: Frame): Mark {
  const [x, y] = stationAt(`${bank}-town`, frame);
  const { town: radius } = frame;
  const [nameX, nameY] = nameOffset(bank, frame);
  return {
    tag: 'g',
    key: `town-${bank}`,
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
function nameOffset(bank: BankName, { narrow, town }: Frame): Point {
  if (!narrow) return [0, town + 44];
  return [-13, bank === 'west' ? -town - 4 : town + 24];
}

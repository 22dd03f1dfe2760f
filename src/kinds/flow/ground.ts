import type { BankName, FlowScene, FlowState } from './schema.ts';
import { px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { riverPath } from '../../charts/river.ts';
import { besidePicture, FOOT } from './frame.ts';
import type { Frame, Point } from './frame.ts';
import { drawTown } from './towns.ts';

/** The two banks, the river, the border between them, the two towns and the date. */
export function drawGround({ banks, river }: FlowScene, { date }: FlowState, frame: Frame): Mark {
  const { narrow, border, size } = frame;
  const { width } = size;
  const height = size.height - FOOT;
  const east = narrow
    ? { x: 0, y: border, width, height: height - border }
    : { x: border, y: 0, width: width - border, height };
  const limit = narrow
    ? { x1: 0, y1: border, x2: width, y2: border }
    : { x1: border, y1: 0, x2: border, y2: height };
  return {
    tag: 'g',
    key: 'ground',
    children: [
      { tag: 'rect', key: 'west', attrs: { class: 'ground', x: 0, y: 0, width, height } },
      { tag: 'rect', key: 'east', attrs: { class: 'ground-east', ...east } },
      ...(narrow ? [] : drawRiver(river, frame)),
      {
        tag: 'line',
        key: 'border',
        notes: 'edition',
        title: 'The border, schematic',
        attrs: { class: 'border', ...limit },
      },
      narrow
        ? drawName('west', banks.west.name, [6, border - 7], 'start')
        : drawName('west', banks.west.name, [border - 14, 30], 'end'),
      narrow
        ? drawName('east', banks.east.name, [6, border + 17], 'start')
        : drawName('east', banks.east.name, [border + 16, 30], 'start'),
      drawTown('west', banks.west.town, frame),
      drawTown('east', banks.east.town, frame),
      {
        tag: 'text',
        key: `date-${date.replaceAll(' ', '-')}`,
        text: date,
        attrs: {
          class: `figure${narrow ? ' figure-small' : width < 720 ? ' figure-medium' : ''}`,
          x: narrow ? px(besidePicture(frame)) : 26,
          y: narrow ? 25 : 58,
        },
      },
    ],
  };
}

function drawName(bank: BankName, name: string, [x, y]: Point, anchor: string): Mark {
  const attrs = { class: 'country', x, y, 'text-anchor': anchor };
  return { tag: 'text', key: `name-${bank}`, text: name.toUpperCase(), attrs };
}

function drawRiver(name: string, { place, size }: Frame): Mark[] {
  const [, y] = place(0.9, -0.7);
  return [
    {
      tag: 'path',
      key: 'river',
      notes: 'edition',
      title: `The ${name}, schematic`,
      attrs: { class: 'river', d: riverPath(place) },
    },
    {
      tag: 'text',
      key: 'name-river',
      text: name,
      attrs: { class: 'river-name', x: size.width - 20, y: px(y - 6), 'text-anchor': 'end' },
    },
  ];
}

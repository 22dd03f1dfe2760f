import { at, px } from '../../graphics/mark.ts';
import type { Mark } from '../../graphics/mark.ts';
import { housesPath } from '../../charts/houses.ts';
import { riverPath } from '../../charts/river.ts';
import type { Frame } from './frame.ts';
import type { TollsScene } from './schema.ts';

/** Where a unit of height is less than this, in pixels, labels need the river’s room. */
const SMALL = 34;

/** The two countries, the river, the border and the town; its houses fade where shops stand out. */
export function drawGround({ ground: names }: TollsScene, frame: Frame, shops: boolean): Mark {
  const { ground, border } = frame;
  const half = { y: ground.top, height: ground.bottom - ground.top };
  return {
    tag: 'g',
    key: 'ground',
    children: [
      {
        tag: 'rect',
        key: 'west',
        attrs: { class: 'land', x: 0, width: border, ...half },
      },
      {
        tag: 'rect',
        key: 'east',
        attrs: { class: 'land-beyond', x: border, width: ground.right - border, ...half },
      },
      frame.rise < SMALL ? undefined : drawRiver(names.river, frame),
      {
        tag: 'line',
        key: 'border',
        notes: 'edition',
        title: 'The border, schematic.',
        attrs: { class: 'border', x1: border, x2: border, y1: ground.top, y2: ground.bottom },
      },
      ...drawNames(names, frame),
      drawTown(names.town, frame, shops),
    ],
  };
}

function drawRiver(name: string, { ground, scale, x, y, rise }: Frame): Mark {
  const level = (aside: number): number => y - rise * (1.84 - (aside + 0.68) * 0.4);
  return {
    tag: 'g',
    key: 'river',
    notes: 'edition',
    title: `The ${name}, schematic.`,
    children: [
      {
        tag: 'path',
        attrs: {
          class: 'river',
          d: riverPath((along, aside) => [x + along * ground.right * 0.52, level(aside)]),
        },
      },
      scale.narrow
        ? undefined
        : {
            tag: 'text',
            text: name,
            attrs: {
              class: 'river-name',
              'font-size': scale.note,
              x: px(x - ground.right * 0.25),
              y: px(level(-0.68) + scale.note * 1.5),
            },
          },
    ],
  };
}

/** The names of the countries at the foot, where there is room. */
function drawNames({ west, east }: TollsScene['ground'], { ground, border, scale }: Frame): Mark[] {
  const { narrow, note } = scale;
  const air = narrow ? 6 : 12;
  const name = (bank: 'west' | 'east', text: string, x: number, anchor: string): Mark => ({
    tag: 'text',
    key: `name-${bank}`,
    text: text.toUpperCase(),
    attrs: {
      class: 'voice-spaced tone-soft',
      'font-size': note,
      x,
      y: px(ground.bottom - air + 1),
      'text-anchor': anchor,
    },
  });
  return [name('west', west, border - 8, 'end'), name('east', east, ground.right - air, 'end')];
}

function drawTown(name: string, { scale, x, y, radius }: Frame, shops: boolean): Mark {
  return {
    tag: 'g',
    key: 'town',
    notes: 'edition',
    title: `${name}, schematic.`,
    attrs: { transform: at(x, y) },
    children: [
      { tag: 'circle', attrs: { class: 'town', r: px(radius) } },
      {
        tag: 'path',
        attrs: { class: 'houses', d: housesPath(radius), opacity: shops ? 0.35 : 1 },
      },
      {
        tag: 'text',
        text: name,
        attrs: {
          class: 'voice-strong',
          'font-size': scale.note,
          'text-anchor': 'end',
          x: px(-radius * 0.72),
          y: px(-radius * 0.78),
        },
      },
    ],
  };
}

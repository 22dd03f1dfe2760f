import { scaleLinear } from 'd3-scale';
import type { EvidenceScene } from './schema.ts';
import type { Measures } from './measures.ts';
import type { Guide } from './placed.ts';
import type { Group } from './rows.ts';

/** How many marks stand side by side in a tower. */
const ABREAST = 5;

/** What the towers of places stand on, in pixels. */
export type Ground = {
  readonly floor: number;
  readonly pitch: number;
  readonly abreast: number;
  /** Where a group’s place lies: a city at its longitude, the rest beside the land. */
  readonly xOf: (group: Group) => number;
  readonly borderX: number | undefined;
  readonly guides: readonly Guide[];
};

/** Lay out the land from its westernmost to its easternmost city, and the border across it. */
export function layoutGround(
  groups: readonly Group[],
  border: EvidenceScene['border'],
  { margin, width, top, bottom }: Measures,
): Ground {
  const levels = Math.max(...groups.map(({ pieces }) => Math.ceil(pieces.length / ABREAST)));
  const room = bottom - top - 84;
  const pitch = Math.min(26, room / levels, width / 28);
  const floor = bottom - 40 - (room - levels * pitch) * 0.3;
  const half = (pitch * ABREAST) / 2;

  const others = groups.filter(({ heading }) => heading.east === undefined);
  const each = Math.max(84, width * 0.13);
  const end = margin + width;
  const shore = end - each * others.length;
  const easts = groups.flatMap(({ heading }) => heading.east ?? []);
  const scale = scaleLinear(
    [Math.min(...easts), Math.max(...easts)],
    [margin + half + 4, shore - half - 36],
  );
  const xOf = (group: Group): number =>
    group.heading.east === undefined
      ? end - each * (others.length - others.indexOf(group) - 0.5)
      : scale(group.heading.east);
  const near = groups.find(({ heading }) => heading.label === border?.near);
  const borderX = near && xOf(near);
  return {
    floor,
    pitch,
    abreast: ABREAST,
    xOf,
    borderX,
    guides: [
      { key: 'land', kind: 'rule', from: [margin, floor], to: [shore - 36, floor] },
      { key: 'beside-the-land', kind: 'rule', from: [shore - 4, floor], to: [end, floor] },
      ...(border === undefined || borderX === undefined
        ? []
        : borderGuides(border.missing, borderX, floor - levels * pitch - 30, floor)),
    ],
  };
}

/** The border, with the place across it in which nothing was held. */
const borderGuides = (missing: string, x: number, top: number, floor: number): Guide[] => [
  { key: 'border', kind: 'border', from: [x, top], to: [x, floor + 8] },
  {
    key: 'border-name',
    kind: 'border-word',
    x,
    y: top - 10,
    anchor: 'middle',
    text: 'the border',
  },
  { key: 'missing', kind: 'word', x: x + 10, y: floor + 20, anchor: 'start', text: missing },
  { key: 'missing-count', kind: 'none', x: x + 10, y: floor - 10, anchor: 'start', text: '0' },
];

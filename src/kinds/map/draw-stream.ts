import { curveCatmullRom, line } from 'd3-shape';
import { px, type Mark } from '../../graphics/mark.ts';
import { besideLine } from './beside-line.ts';
import type { Point } from './projection.ts';
import type { ShownMapMark } from './shown-map-mark.ts';

/** A way with many things moving along it. */
export type StreamMark = Extract<ShownMapMark, { readonly kind: 'stream' }>;

type Moving = {
  /** Across the way and along it; a dot has its breadth only. */
  readonly breadth: number;
  readonly length: number;
  readonly isRound: boolean;
  /** From one to the next in its row. */
  readonly step: number;
};

/** What moves in a stream, pixels. */
const MOVING: Readonly<Record<StreamMark['of'], Moving>> = {
  people: { breadth: 6.8, length: 0.1, isRound: true, step: 15.5 },
  goods: { breadth: 6.2, length: 6.2, isRound: false, step: 16 },
  trucks: { breadth: 6.5, length: 13, isRound: false, step: 23 },
};

/** The rows in which they move, in pixels from the middle of the way, and how far each is ahead, in steps. */
const ROWS = [
  { aside: -5, ahead: 0 },
  { aside: 5, ahead: 0.5 },
] as const;
const IN_FILE = [{ aside: 0, ahead: 0 }] as const;
/** How thick the rim of what is hollow is, pixels. */
const RIM = 1.4;
/** How many steps they come forward as the stream appears. */
const ADVANCE = 3;

const open = line<Point>().curve(curveCatmullRom).digits(2);

/**
 * The strokes of a stream: its band, and rows of what moves along it, hollow where that is not certain.
 * They are dashes, which keep their size at every zoom; as the stream appears, they come forward.
 * @param points in reference pixels
 * @param pixel how many reference pixels a pixel of the drawing takes
 * @param scale how much larger than usual the drawing's marks are
 */
export function streamStrokes(
  { of, gate, bothWays, claimed, planned, partial }: StreamMark,
  points: readonly Point[],
  pixel: number,
  scale: number,
): Mark[] {
  const rows = of === 'trucks' || gate === 'start' ? IN_FILE : ROWS;
  const isHollow = (claimed ?? planned ?? partial) === true;
  const band = (rows.length * 10 + 4) * scale;
  return [
    stroke('band', open([...points]), { 'stroke-width': px(band) }),
    ...rows.flatMap(({ aside, ahead }, row) => {
      const d = open(besideLine(points, aside * scale * pixel));
      // Where they go both ways, each row has its own.
      const from = MOVING[of].step * scale * (bothWays && row > 0 ? -ADVANCE : ADVANCE);
      const dashes = (rim: number): Mark['attrs'] => dashesOf(MOVING[of], rim, scale, ahead);
      return [
        moving(`moving-${row}`, d, dashes(0), from),
        ...(isHollow ? [moving(`hollow-${row}`, d, dashes(RIM), from)] : []),
      ];
    }),
  ];
}

/** One row of things as dashes; smaller by a rim, they are what is hollow in them. */
function dashesOf(
  { breadth, length, isRound, step }: Moving,
  rim: number,
  scale: number,
  ahead: number,
): NonNullable<Mark['attrs']> {
  const long = isRound ? length : length * scale - rim * 2;
  // Where a way begins, nothing has been cut off yet.
  const start = isRound ? breadth * scale : 0;
  return {
    'stroke-width': px(breadth * scale - rim * 2),
    'stroke-linecap': isRound ? 'round' : 'butt',
    'stroke-dasharray': `${px(long)} ${px(step * scale - long)}`,
    'stroke-dashoffset': px(-ahead * step * scale - start - (isRound ? 0 : rim)),
  };
}

const stroke = (name: string, d: string | null, attrs: Mark['attrs']): Mark => ({
  tag: 'path',
  key: name,
  attrs: {
    class: name.replace(/-\d+$/, ''),
    d: d ?? '',
    'vector-effect': 'non-scaling-stroke',
    ...attrs,
  },
});

const moving = (name: string, d: string | null, attrs: Mark['attrs'], from: number): Mark => ({
  ...stroke(name, d, attrs),
  enters: { 'stroke-dashoffset': px(Number(attrs?.['stroke-dashoffset']) + from) },
});

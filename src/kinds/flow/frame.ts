import { isLarge, NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import type { FlowMove, FlowStand } from './schema.ts';

/** A point of the drawing, in pixels. */
export type Point = readonly [x: number, y: number];
type Station = FlowMove['from'] | FlowMove['to'] | FlowStand['at'];

/** The ground of a drawing: two banks side by side, or one over the other on a phone. */
export type Frame = {
  readonly narrow: boolean;
  /** Whether there is room for larger towns, marks and type than usual. */
  readonly large: boolean;
  readonly size: Size;
  /** Radius of a town, in pixels. */
  readonly town: number;
  /** Radius of a mark, in pixels. */
  readonly mark: number;
  /** The border's place across the banks, in pixels. */
  readonly border: number;
  /** Pixels of a point given along the crossing (−1 deep in the west … 1 deep in the east) and aside (−1 … 1). */
  readonly place: (along: number, aside: number) => Point;
};

/** Where the picture ends and the remarks begin on a wide drawing, in pixels. */
export const pictureEnd = (size: Size): number =>
  Math.round(size.height * (isLarge(size) ? 0.62 : 0.58));

/** Height kept free at the foot for the key, in pixels. */
export const FOOT = 42;

/** Where the remarks of a phone's drawing begin, in pixels from the left. */
export const besidePicture = ({ town, place }: Frame): number => place(0, 0)[0] + town + 16;

/** Measure the ground for a size. */
export function frameOf(size: Size): Frame {
  const { width, height } = size;
  const ground = height - FOOT;
  if (width < NARROW) {
    const town = Math.min(30, Math.round(height * 0.085));
    const border = Math.round(ground * 0.56);
    const place = (along: number, aside: number): Point => [
      70 + aside * (town + 12),
      along < 0 ? border * (1 + along) : border + along * (ground - border),
    ];
    return {
      narrow: true,
      large: false,
      size,
      town,
      mark: height < 320 ? 2.8 : 3.4,
      border,
      place,
    };
  }
  const [top, bottom] = [62, pictureEnd(size)];
  const large = isLarge(size);
  const town = Math.round(Math.min(large ? 100 : 64, (bottom - top) * 0.2));
  const place = (along: number, aside: number): Point => [
    (width / 2) * (1 + along),
    (top + bottom) / 2 - 2 + (aside * (bottom - top)) / 2,
  ];
  return {
    narrow: false,
    large,
    size,
    town,
    mark: Math.min(large ? 8 : 5.5, town * 0.1 + 0.6),
    border: width / 2,
    place,
  };
}

/** Where a station is on the ground. */
export function stationAt(station: Station, { narrow, place }: Frame): Point {
  switch (station) {
    case 'west':
      return place(narrow ? -0.98 : -1, narrow ? 0 : -0.1);
    case 'west-town':
      return place(-0.46, 0);
    case 'border':
      return place(0, 0);
    case 'east-town':
      return place(0.46, 0);
    case 'east':
      return place(narrow ? 0.94 : 1, narrow ? 0 : -0.1);
    case 'sky':
      return narrow ? place(-0.97, 0.75) : place(-0.34, -0.98);
  }
}

/** Radius around a station that a stream keeps clear of, in pixels. */
export function clearanceOf(station: Station, { town }: Frame): number {
  return station === 'west-town' || station === 'east-town' ? town + 6 : 0;
}

import type { Point } from '../../graphics/shapes.ts';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where people live, as an ellipse amid the ground over which those who leave go, in pixels. */
type Town = {
  readonly middle: Point;
  readonly half: Point;
  /** About how far one mark is from the next. */
  readonly pitch: number;
  readonly ground: Box;
};

/** How much of the ground’s breadth and height the town takes. */
const SHARE = [0.6, 0.66] as const;

/** The town is the same whether all are there or not, so that who stays is seen to stay. */
export function placeTown(ground: Box, all: number): Town {
  const half: Point = [(ground.width * SHARE[0]) / 2, (ground.height * SHARE[1]) / 2];
  const pitch = Math.sqrt((Math.PI * half[0] * half[1]) / all);
  const middle: Point = [ground.x + ground.width / 2, ground.y + ground.height / 2];
  return { middle, half, pitch, ground };
}

/** The angle that spreads marks evenly from a middle, in radians. */
const GOLDEN = 2.39996;

/** Where a mark stands while nobody has left: evenly about the town, from its middle outward. */
export function homeOf(index: number, all: number, { middle, half }: Town): Point {
  const away = Math.sqrt((index + 0.5) / all);
  const turn = index * GOLDEN;
  return [middle[0] + half[0] * away * Math.cos(turn), middle[1] + half[1] * away * Math.sin(turn)];
}

/** Where those who leave go, in pixels: out of the town on the side where they lived, on every side. */
export function placeAway(
  leaving: ReadonlySet<number>,
  homes: readonly Point[],
  town: Town,
): ReadonlyMap<number, Point> {
  const turnOf = (index: number): number => (index * GOLDEN) % (Math.PI * 2);
  const around = [...leaving].filter((index) => homes[index]).sort((a, b) => turnOf(a) - turnOf(b));
  return new Map(
    around.map((index, order) => {
      const turn = ((order + 0.5) / around.length) * Math.PI * 2;
      return [index, awayAt(turn, (order * 0.618034) % 1, town)];
    }),
  );
}

/** How many times as far from the middle as the town’s edge somebody goes at most. */
const FARTHEST = 1.66;

/** A place outside the town: `far` is 0 at its edge and 1 at the end of the ground. */
function awayAt(turn: number, far: number, { middle, half, pitch, ground }: Town): Point {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const edge = [half[0] * cos, half[1] * sin] as const;
  const along = Math.hypot(...edge);
  const least = (along + pitch * 1.5) / along;
  const most = Math.min(
    FARTHEST,
    (ground.width / 2 - pitch / 2) / Math.max(1, Math.abs(edge[0])),
    (ground.height / 2 - pitch / 2) / Math.max(1, Math.abs(edge[1])),
  );
  const times = least + Math.max(0, most - least) * far ** 1.2;
  return [middle[0] + edge[0] * times, middle[1] + edge[1] * times];
}

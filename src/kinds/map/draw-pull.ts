import { line } from 'd3-shape';
import type { LonLat } from '../../schemas/lon-lat.ts';
import type { Point, Project } from './projection.ts';

/** The paths of a pull, as data of `d`. */
export type PullPaths = {
  /** The ground between the border and where the pull bends it to. */
  readonly bent: string;
  /** The border as the pull bends it. */
  readonly taut: string;
  /** From there to the tip of the arrow. */
  readonly way: string;
};

/** How far a pull bends the border, and how far to either side, as shares of its arrow’s length. */
const DEPTH = 0.24;
const SPREAD = 0.3;
/** Beyond so many spreads from where a pull is tied, the border lies where it lies. */
const NEAR = 2.4;
/** How much of the border is drawn taut where a state is about one pull, in spreads. */
const FAR = 20;
/** How finely a bend is drawn: so many points over its spread. */
const FINENESS = 8;

const straight = line<Point>().digits(1);

/**
 * Draw a pull at the border: the border bends most where the arrow is tied, and not at all far off.
 * @param isWhole whether the border is drawn on beyond the bend
 */
export function pullPaths(
  points: readonly LonLat[],
  border: readonly (readonly LonLat[])[],
  project: Project,
  isWhole: boolean,
): PullPaths {
  const [tied, tip] = [project(points[0]!), project(points.at(-1)!)];
  const [dx, dy] = [tip[0] - tied[0], tip[1] - tied[1]];
  const spread = Math.hypot(dx, dy) * SPREAD;
  const within =
    (spreads: number) =>
    (point: Point): boolean =>
      apart(point, tied) < spread * spreads;
  const moved = (point: Point): Point => {
    const by = DEPTH * Math.exp(-((apart(point, tied) / spread) ** 2));
    return [point[0] + dx * by, point[1] + dy * by];
  };
  const before = border.flatMap((each) =>
    dense(each.map(project).filter(within(FAR)), spread / FINENESS, within(NEAR * 2)),
  );
  const near = before.filter(within(NEAR));
  return {
    bent: `${straight([...near, ...near.map(moved).toReversed()]) ?? ''}Z`,
    taut: straight((isWhole ? before : near).map(moved)) ?? '',
    way: straight([moved(tied), tip]) ?? '',
  };
}

const apart = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x1 - x2, y1 - y2);

/** A line with points no farther apart than a step, around those of its points that are near. */
const dense = (
  points: readonly Point[],
  step: number,
  isNear: (point: Point) => boolean,
): Point[] =>
  points.flatMap((point, i) => {
    const before = points[i - 1];
    if (before === undefined || !(isNear(before) || isNear(point))) return [point];
    const count = Math.ceil(apart(before, point) / step);
    return Array.from({ length: count }, (_, n): Point => {
      const t = (n + 1) / count;
      return [before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t];
    });
  });

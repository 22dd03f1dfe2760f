import type { LabelAnchor } from './label-anchors.ts';
import type { Size } from '../../graphics/mark.ts';
import type { Box } from './clip.ts';
import type { Point } from './projection.ts';

/** A label that wants a place beside its anchor. */
export type LabelWish = {
  readonly key: string;
  /** The spots it may belong to, best first: one for a mark, several for a name of the base map. */
  readonly anchors: readonly Point[];
  readonly size: Size;
  /** Kept free between the anchor and the label, pixels. */
  readonly gap: number;
  /** Best side first. */
  readonly labelAnchors: readonly LabelAnchor[];
  /** Whether the drawing is wrong without it. */
  readonly required: boolean;
  /** Whether it may only stand where it costs nothing, as names of countries do. */
  readonly isShy?: boolean;
  /** How far other words keep from its sides, pixels, where the two would read as one label. */
  readonly apart?: number;
};

/** What labels had better not cover: points along a line, and how bad each meeting is. */
export type Soft = { readonly points: readonly Point[]; readonly weight: number };

/** Where labels may stand: in a drawing, off what is hard, off what is soft where they can. */
export type LabelSpace = {
  readonly size: Size;
  readonly hard: readonly Box[];
  readonly soft: readonly Soft[];
};

/** A label's place: its box in pixels, the spot it belongs to and the side of that it stands on. */
export type LabelPlace = { readonly box: Box; readonly spot: number; readonly side: LabelAnchor };

/** How far from its usual place a label may move, pixels; farther it would seem another mark’s. */
const STEPS = { required: [0, 7, 15, 26], other: [0, 6, 12] };
const MARGIN = 3;
const ATTEMPTS = 12;
/** Rather than cost more, as covering the border does, a label that is not required is left out. */
const DEAREST = 15;

/**
 * Find a place for every label, the first wishes first: on its best side, off other labels and
 * symbols, off lines where it can. A required label that finds none is put before the others
 * and all is tried again; others are left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  space: LabelSpace,
): Map<string, LabelPlace> {
  let order = [...wishes];
  let placed = new Map<string, LabelPlace>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    placed = placeInOrder(order, space);
    const missing = order.find(({ key, required }) => required && !placed.has(key));
    if (!missing) break;
    order = [missing, ...order.filter((wish) => wish !== missing)];
  }
  return placed;
}

function placeInOrder(wishes: readonly LabelWish[], space: LabelSpace): Map<string, LabelPlace> {
  const placed = new Map<string, LabelPlace>();
  const taken = [...space.hard];
  for (const wish of wishes) {
    const best = bestPlace(wish, space, taken);
    if (!best) continue;
    placed.set(wish.key, best);
    taken.push(grow(best.box, 2));
  }
  return placed;
}

function bestPlace(
  wish: LabelWish,
  space: LabelSpace,
  taken: readonly Box[],
): LabelPlace | undefined {
  let best: LabelPlace | undefined;
  let lowest = wish.isShy ? 1 : wish.required ? Infinity : DEAREST;
  for (const { spot, side, step, cost } of candidatesOf(wish)) {
    if (cost >= lowest) continue;
    const box = boxAt(wish, spot, side, step);
    const ground = withSides(box, wish.apart ?? 0);
    if (!isInside(box, space.size) || taken.some((other) => meet(ground, other))) continue;
    const total = cost + softCost(box, space.soft);
    if (total < lowest) [best, lowest] = [{ box, spot, side }, total];
  }
  return best;
}

type Candidate = {
  readonly spot: number;
  readonly side: LabelAnchor;
  readonly step: number;
  readonly cost: number;
};

/** Every spot, side and distance of a label, and what it costs in beauty. */
function candidatesOf({ anchors, labelAnchors, required }: LabelWish): Candidate[] {
  return anchors.flatMap((_, spot) =>
    labelAnchors.flatMap((side, rank) =>
      (side === 'c' ? [0] : required ? STEPS.required : STEPS.other).map((step) => ({
        spot,
        side,
        step,
        cost: spot * 0.01 + rank * 0.9 + step * 0.22,
      })),
    ),
  );
}

function softCost(box: Box, soft: readonly Soft[]): number {
  let cost = 0;
  for (const { points, weight } of soft) {
    const covered = points.filter((point) => holds(box, point)).length;
    if (covered > 0) cost += weight * (1 + covered / 8);
  }
  return cost;
}

const DIAGONAL = 0.72;

function boxAt(wish: LabelWish, spot: number, side: LabelAnchor, step: number): Box {
  const {
    gap,
    size: { width, height },
  } = wish;
  const [x, y] = wish.anchors[spot]!;
  const reach = gap + step;
  const lean = side.length === 2 ? reach * DIAGONAL : reach;
  const left = side.includes('e')
    ? x + lean
    : side.includes('w')
      ? x - lean - width
      : x - width / 2;
  const top = side.startsWith('n')
    ? y - lean - height
    : side.startsWith('s')
      ? y + lean
      : y - height / 2;
  return [left, top, left + width, top + height];
}

const isInside = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
  left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN;

/** Whether two boxes share ground. */
export const meet = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether a point lies in a box. */
export const holds = (box: Box, [x, y]: Point): boolean =>
  x > box[0] && x < box[2] && y > box[1] && y < box[3];

const withSides = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top,
  right + by,
  bottom,
];

const grow = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

import type { Size } from '../../graphics/mark.ts';
import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import type { Period, PeriodsScene, PeriodsState } from './schema.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { placeBlocks } from '../../charts/place-blocks.ts';
import { blockBox } from '../../charts/text-block.ts';
import type { Box, TextBlock } from '../../charts/text-block.ts';
import { axisBlocks } from './axis.ts';
import { placeArrows } from './arrows.ts';
import type { PlacedArrow } from './arrows.ts';
import { breachedPieces, heldPieces, periodStretch, returningPieces } from './border-line.ts';
import { frame } from './frame.ts';
import type { Frame } from './frame.ts';
import { bankCandidates, flagOf, labelCandidates } from './labels.ts';
import { placeStrands } from './strands.ts';
import type { PlacedStrand } from './strands.ts';

/** One period in pixels. */
export type PlacedPeriod = {
  readonly period: Period;
  /** The period the state tells; the ones before it are drawn weaker. */
  readonly focus: boolean;
  readonly start: Stretch;
  readonly end: Stretch;
  /** The pieces of the border line, in pixels along the drawing. */
  readonly line: readonly Stretch[];
  readonly arrows: readonly PlacedArrow[];
  /** How long a hold on each bank lasted, in pixels along the drawing. */
  readonly held: { readonly syria: Stretch; readonly iraq: Stretch } | undefined;
};

/** The whole drawing in pixels. */
export type PlacedPeriods = {
  readonly plane: Frame;
  /** How far along the drawing time has come in this state. */
  readonly now: number;
  readonly periods: readonly PlacedPeriod[];
  readonly strands: readonly PlacedStrand[];
  readonly labels: readonly TextBlock[];
};

/** Where everything lies in one state. */
export function layoutPeriods(
  scene: PeriodsScene,
  { shows }: PeriodsState,
  size: Size,
): PlacedPeriods {
  const plane = frame(scene, size);
  const { periods } = scene;
  const last = periods.findIndex(({ id }) => id === shows);
  const shown = periods.slice(0, last + 1);
  const lost = shown.flatMap(({ leaves }) => (leaves ? [boundarySpan(leaves.iraq)[0]] : []));
  const returns = plane.along(Math.min(plane.today, ...lost));
  const placed = shown.map((period) => ({
    ...placePeriod(plane, period),
    focus: period.id === shows,
    line: linePieces(plane, period, returns),
  }));
  const restored = placed.find(({ period }) => period.line === 'restored');
  const frayed = shown.some(({ line }) => line === 'blurred');
  const now = reach(plane, shown.at(-1), restored !== undefined);
  const axis = axisBlocks(plane, now);
  return {
    plane,
    now,
    periods: placed,
    strands: restored ? placeStrands(plane, restored.start[1], frayed) : [],
    labels: [...axis, ...placeLabels(plane, shown, shows, axis.map(blockBox))],
  };
}

function reach(plane: Frame, period: Period | undefined, restored: boolean): number {
  if (restored) return plane.end;
  return period ? periodStretch(plane, period)[1][1] : plane.along(plane.today);
}

function placePeriod(plane: Frame, period: Period): Omit<PlacedPeriod, 'focus' | 'line'> {
  const [start, end] = periodStretch(plane, period);
  const { leaves } = period;
  const until = (side: 'syria' | 'iraq'): Stretch =>
    leaves ? [start[1], plane.along(boundarySpan(leaves[side])[1])] : [start[1], end[0]];
  return {
    period,
    start,
    end,
    arrows: placeArrows(plane, period),
    held: leaves && { syria: until('syria'), iraq: until('iraq') },
  };
}

function linePieces(plane: Frame, period: Period, returns: number): Stretch[] {
  switch (period.line) {
    case 'held':
      return heldPieces(plane, period);
    case 'crossed':
      return breachedPieces(plane, period);
    case 'restored':
      return returningPieces(returns, periodStretch(plane, period)[0][1]);
    case 'gone':
    case 'blurred':
      return [];
  }
}

function placeLabels(
  plane: Frame,
  shown: readonly Period[],
  shows: string,
  axis: readonly Box[],
): TextBlock[] {
  const focusFirst = shown.toSorted((a, b) => Number(b.id === shows) - Number(a.id === shows));
  return placeBlocks(
    focusFirst.flatMap((period) => [
      ...bankCandidates(plane, period, period.id === shows),
      labelCandidates(plane, period, period.id === shows),
    ]),
    plane.size,
    [...axis, ...(plane.narrow ? [] : shown.map((period) => staffBox(plane, period)))],
  );
}

/** Ground that the staffs of the flags take, so that no words stand across one. */
function staffBox(plane: Frame, period: Period): Box {
  const { x, above, level } = flagOf(plane, period);
  const depth = level === 0 ? 12 : plane.middle - plane.bank - 30;
  const edge = plane.middle + plane.bank;
  return above
    ? { left: x - 1, right: x + 1, top: plane.middle - plane.bank - depth, bottom: plane.middle }
    : { left: x - 1, right: x + 1, top: plane.middle, bottom: edge + depth };
}

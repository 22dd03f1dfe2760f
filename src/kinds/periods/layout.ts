import type { Size } from '../../graphics/mark.ts';
import { boundarySpan } from '../../schemas/scenes/boundary-span.ts';
import type { BankName, Period, PeriodsScene, PeriodsState } from './schema.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { placeBlocks } from '../../charts/place-blocks.ts';
import { blockBox } from '../../charts/text-block.ts';
import type { Box, TextBlock } from '../../charts/text-block.ts';
import { axisBlocks } from './axis.ts';
import { placeArrows } from './arrows.ts';
import type { PlacedArrow } from './arrows.ts';
import { breachedPieces, heldPieces, periodStretch, returningPieces } from './border-line.ts';
import { measuresOf } from './measures.ts';
import type { Measures } from './measures.ts';
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
  readonly held: Readonly<Record<BankName, Stretch>> | undefined;
};

/** The whole drawing in pixels. */
export type PlacedPeriods = {
  readonly measures: Measures;
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
  const measures = measuresOf(scene, size);
  const { periods } = scene;
  const last = periods.findIndex(({ id }) => id === shows);
  const shown = periods.slice(0, last + 1);
  const lost = shown.flatMap(({ leaves }) => (leaves ? [boundarySpan(leaves.east)[0]] : []));
  const returns = measures.along(Math.min(measures.today, ...lost));
  const placed = shown.map((period) => ({
    ...placePeriod(measures, period),
    focus: period.id === shows,
    line: linePieces(measures, period, returns),
  }));
  const restored = placed.find(({ period }) => period.line === 'restored');
  const frayed = shown.some(({ line }) => line === 'blurred');
  const now = frayed ? measures.end : reach(measures, shown.at(-1));
  const axis = axisBlocks(measures, scene, now);
  return {
    measures,
    now,
    periods: placed,
    strands: restored
      ? placeStrands(scene.strands, measures, [restored.start[1], now], frayed)
      : [],
    labels: [...axis, ...placeLabels(measures, shown, shows, axis.map(blockBox))],
  };
}

/** How far time has come when a period is told. */
function reach(measures: Measures, period: Period | undefined): number {
  return period ? periodStretch(measures, period)[1][1] : measures.along(measures.today);
}

function placePeriod(measures: Measures, period: Period): Omit<PlacedPeriod, 'focus' | 'line'> {
  const [start, end] = periodStretch(measures, period);
  const { leaves } = period;
  const until = (bank: BankName): Stretch =>
    leaves ? [start[1], measures.along(boundarySpan(leaves[bank])[1])] : [start[1], end[0]];
  return {
    period,
    start,
    end,
    arrows: placeArrows(measures, period),
    held: leaves && { west: until('west'), east: until('east') },
  };
}

function linePieces(measures: Measures, period: Period, returns: number): Stretch[] {
  switch (period.line) {
    case 'held':
      return heldPieces(measures, period);
    case 'crossed':
      return breachedPieces(measures, period);
    case 'restored':
      return returningPieces(returns, periodStretch(measures, period)[0][1]);
    case 'gone':
    case 'blurred':
      return [];
  }
}

function placeLabels(
  measures: Measures,
  shown: readonly Period[],
  shows: string,
  axis: readonly Box[],
): TextBlock[] {
  const focusFirst = shown.toSorted((a, b) => Number(b.id === shows) - Number(a.id === shows));
  return placeBlocks(
    focusFirst.flatMap((period) => [
      ...bankCandidates(measures, period, period.id === shows),
      labelCandidates(measures, period, period.id === shows),
    ]),
    measures.size,
    [...axis, ...(measures.narrow ? [] : shown.map((period) => staffBox(measures, period)))],
  );
}

/** Ground that the staffs of the flags take, so that no words stand across one. */
function staffBox(measures: Measures, period: Period): Box {
  const { x, above, level } = flagOf(measures, period);
  const depth = level === 0 ? 12 : measures.middle - measures.bank - 30;
  const edge = measures.middle + measures.bank;
  return above
    ? {
        left: x - 1,
        right: x + 1,
        top: measures.middle - measures.bank - depth,
        bottom: measures.middle,
      }
    : { left: x - 1, right: x + 1, top: measures.middle, bottom: edge + depth };
}

import type { LanesScene, LanesState } from './schema.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import { placeBlocks } from '../../charts/place-blocks.ts';
import { linesHeight, linesWidth, wrap } from '../../charts/text-block.ts';
import type { TextBlock, TextLine, TextStyle } from '../../charts/text-block.ts';
import { typeScale } from '../../charts/type-scale.ts';
import type { Frame } from './frame.ts';
import type { PlacedBand, PlacedLane } from './placed.ts';

const soft = (size: number): TextStyle => ({ size, voice: 'plain', tone: 'soft' });
const ink = (size: number): TextStyle => ({ size, voice: 'plain', tone: 'ink' });
const small = ({ size }: Frame): number => typeScale(size).fine;

/** Every twentieth year, below the line. */
export function yearBlocks(plane: Frame, { from, to }: LanesScene['years']): TextBlock[] {
  const style = soft(small(plane));
  return Array.from({ length: Math.floor((to - from) / 20) + 1 }, (_, index) => {
    const year = from + index * 20;
    return {
      key: `year-${year}`,
      x: year === to ? plane.right : plane.x(year),
      y: plane.line + (plane.narrow ? 4 : 7),
      anchor: index === 0 ? 'start' : year === to ? 'end' : 'middle',
      lines: [{ text: `${year}`, style }],
    };
  });
}

/** The date in large letters and what happened, standing over the years they tell. */
export function headline(plane: Frame, { when, what }: LanesState, window: Stretch): TextBlock {
  const { narrow, large: roomy, size, line, right } = plane;
  const large = narrow
    ? size.height < 340
      ? 20
      : 26
    : Math.min(72, Math.max(34, size.width * 0.058));
  const text = narrow ? 12 : roomy ? 19 : size.width < 700 ? 14 : 16;
  const lines = [
    ...wrap(when, right, { size: large, voice: 'headline', tone: 'line' }),
    ...wrap(what, Math.min(size.width - 24, narrow ? 330 : roomy ? 560 : 420), ink(text)),
  ];
  const width = linesWidth(lines);
  const x = Math.max(narrow ? 8 : 16, Math.min(window[0], right - width));
  return {
    key: 'headline',
    x,
    y: line - (narrow ? 10 : 14) - linesHeight(lines),
    anchor: 'start',
    lines,
  };
}

/** A lane’s name beside it; on a narrow drawing above it, with what the lane says below. */
export function laneName(
  plane: Frame,
  lane: PlacedLane,
  silent: string,
  window: Stretch,
): TextBlock {
  const { id, label, top } = lane;
  const style: TextStyle = { size: small(plane), voice: 'strong', tone: 'ink' };
  const lines = plane.narrow
    ? [{ text: label, style }, ...reading(plane, lane, silent, window)]
    : wrap(label, plane.left - 20, style);
  return {
    key: `lane-${id}`,
    x: plane.narrow ? plane.left : 10,
    y: top + (plane.narrow ? 1 : 4),
    anchor: 'start',
    lines,
  };
}

/** What a lane says in one line: all that is told if it fits, else what is new. */
function reading(plane: Frame, lane: PlacedLane, silent: string, window: Stretch): TextLine[] {
  const told = lane.bands.filter((band) => band.told);
  const size = small(plane);
  const width = plane.right - plane.left;
  if (told.length === 0) return wrap(silent, width, soft(size));
  const fresh = told.filter(({ start }) => start[1] >= window[0] - 1);
  const first = fresh[0] ?? told.at(-1);
  return (
    [told, fresh, first ? [first] : []]
      .filter((bands) => bands.length > 0)
      .map((bands) => wrap(bands.map(({ band }) => band.label).join(' · '), width, ink(size)))
      .find((lines) => lines.length === 1) ?? []
  );
}

/** What the bands of a wide drawing are, the most important first, with every place each can have. */
export function laneLabels(
  plane: Frame,
  lanes: readonly PlacedLane[],
  silent: string,
  window: Stretch,
): TextBlock[][] {
  return plane.narrow ? [] : lanes.flatMap((lane) => bandLabels(plane, lane, silent, window));
}

/** Wide: each band’s words over it, those told now first, older ones where room is left. */
function bandLabels(
  plane: Frame,
  lane: PlacedLane,
  silent: string,
  window: Stretch,
): TextBlock[][] {
  const candidates = (bands: readonly PlacedBand[]) =>
    bands.map((band) => flagged(plane, lane, band));
  const told = lane.bands.filter((band) => band.told);
  const past = candidates(lane.bands.filter((band) => !band.told).toReversed());
  if (told.length === 0) return [[silence(plane, lane, silent, window)], ...past];
  const isNew = ({ start }: PlacedBand) => start[1] >= window[0] - 1;
  const newFirst = told.toSorted((one, other) => Number(isNew(other)) - Number(isNew(one)));
  const most = [newFirst, told, told.toReversed()]
    .map(candidates)
    .toSorted(
      (one, other) => placeBlocks(other, plane.size).length - placeBlocks(one, plane.size).length,
    );
  return [...(most[0] ?? []), ...past];
}

/** What a lane says where the report says nothing, at the years told. */
function silence(plane: Frame, lane: PlacedLane, silent: string, window: Stretch): TextBlock {
  const lines = [{ text: silent, style: soft(small(plane)) }];
  const x = Math.min(window[0] + 6, plane.right - linesWidth(lines));
  const y = lane.top + lane.height - 30;
  return { key: `says-${lane.id}`, x, y, anchor: 'start', lines };
}

/** Beside a staff at the band’s beginning, to its right or left, nearer or farther above it. */
function flagged({ large }: Frame, lane: PlacedLane, placed: PlacedBand): TextBlock[] {
  const { band, told, start, top } = placed;
  const lines = [{ text: band.label, style: told ? ink(large ? 16 : 14) : soft(large ? 15 : 13) }];
  const lowest = Math.min(...lane.bands.map((other) => other.top)) - 6;
  const step = linesHeight(lines) + 4;
  const x = (start[0] + start[1]) / 2;
  return [1, 2, 3, 4].flatMap((level) => {
    const y = lowest - level * step;
    if (y < lane.top + 2) return [];
    const staff = { left: x, right: x, top: y + 3, bottom: top };
    const key = `says-${band.id}`;
    return [
      { key, x: x + 5, y, anchor: 'start' as const, lines, staff },
      { key, x: x - 5, y, anchor: 'end' as const, lines, staff },
    ];
  });
}

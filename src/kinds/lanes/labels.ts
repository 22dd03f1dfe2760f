import { spread } from '../../charts/spread.ts';
import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextLine } from '../../charts/text-block.ts';
import type { Stretch } from '../../charts/dissolve.ts';
import type { Frame } from './frame.ts';
import type { PlacedBand, PlacedLabel, PlacedLane } from './placed.ts';

/** How far words may stand from where their band is told before a line leads to them, in pixels. */
const NEAR = 8;

/** Words with the place at which they would stand best. */
type Wish = {
  readonly key: string;
  readonly lines: readonly TextLine[];
  readonly top: number;
  readonly height: number;
  /** Where on its band it would be tied. */
  readonly tie: readonly [x: number, y: number];
};

/** What is told of a lane, beside its bands; on phones it stands over the lane instead. */
export function laneLabels(
  lane: PlacedLane,
  silent: string,
  window: Stretch,
  frame: Frame,
): PlacedLabel[] {
  if (frame.narrow) return [];
  const told = lane.bands.filter((band) => band.told);
  const wishes = told.map((band) => wishOf(band, lane, window, frame));
  return place(wishes.length > 0 ? wishes : [silence(lane, silent, window, frame)], lane, frame);
}

/** Room between the words of two bands, in pixels. */
const GAP = 6;

const widthOf = ({ left, width, words }: PlacedLane): number => left + width - words - 10;

function wishOf(
  { band, start, end, left, width }: PlacedBand,
  lane: PlacedLane,
  window: Stretch,
  frame: Frame,
): Wish {
  const lines = wrap(band.label, widthOf(lane), frame.type.told);
  const begins = Math.max((start[0] + start[1]) / 2, window[0]);
  const until = Math.min((end[0] + end[1]) / 2, window[1]);
  const tie = [left + width, Math.min(begins + frame.type.told.size * 0.55, until)] as const;
  const top = begins - 2;
  return { key: `says-${band.id}`, lines, top, height: linesHeight(lines), tie };
}

/** What a lane says where the report says nothing, at the years told. */
function silence(lane: PlacedLane, silent: string, window: Stretch, frame: Frame): Wish {
  const lines = wrap(silent, widthOf(lane), frame.type.silent);
  const [tie, top] = [[lane.words, window[0]] as const, window[0] - 2];
  return { key: `says-${lane.id}`, lines, top, height: linesHeight(lines), tie };
}

/** Set the words of a lane below each other, as near to their bands as may be. */
function place(wishes: readonly Wish[], { words }: PlacedLane, frame: Frame): PlacedLabel[] {
  const room = { top: frame.top - 2, bottom: frame.bottom + 2 };
  return spread(wishes, room, GAP).map(({ key, lines, top, tie: [x, y] }) => {
    const block = { key, x: words, y: top, anchor: 'start', lines } as const;
    const middle = top + (lines[0]?.style.size ?? 0) * 0.65;
    if (x >= words || Math.abs(middle - y) <= NEAR) return { block };
    return {
      block,
      leader: [
        [x + 1, y],
        [words - 2, middle],
      ],
    };
  });
}

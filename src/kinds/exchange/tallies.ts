import type { Tally } from './schema.ts';
import { linesHeight, linesWidth, wrap } from '../../charts/text-block.ts';
import type { TextBlock, TextStyle } from '../../charts/text-block.ts';

/** A number as marks, in pixels from where its act’s words are anchored. */
export type PlacedTally = {
  readonly tally: Tally;
  /** Radius of a mark. */
  readonly radius: number;
  readonly marks: readonly (readonly [x: number, y: number])[];
  /** Where a sign says that there were more. */
  readonly more: readonly [x: number, y: number] | undefined;
  readonly label: TextBlock | undefined;
  readonly height: number;
};

type Room = {
  readonly anchor: TextBlock['anchor'];
  readonly width: number;
  /** Radius of a mark. */
  readonly mark: number;
  /** How the label is set; without it the marks stand alone. */
  readonly style: TextStyle | undefined;
};

/** Set marks in rows away from the rail, their label beside them where there is room, else below. */
export function placeTally(tally: Tally, top: number, room: Room): PlacedTally {
  const { anchor, width, mark, style } = room;
  const pitch = mark * 2.75;
  const away = anchor === 'end' ? -1 : 1;
  const perRow = Math.floor(width / pitch) - 1;
  const steps = stepsOf(tally);
  const seat = (step: number): readonly [number, number] => [
    away * ((step % perRow) + 0.5) * pitch,
    top + (Math.floor(step / perRow) + 0.5) * pitch,
  ];
  const last = steps.at(-1) ?? 0;
  const rows = Math.floor((last + (tally.more ? 1 : 0)) / perRow) + 1;
  const marks = {
    tally,
    radius: mark,
    marks: steps.map(seat),
    more: tally.more ? seat(last + 1) : undefined,
    label: undefined,
    height: rows * pitch,
  };
  if (style === undefined) return marks;
  const label = [{ text: tally.label, style }];
  const across = (last + (tally.more ? 2 : 1)) * pitch + 7;
  const beside = rows === 1 && across + linesWidth(label) <= width;
  const lines = beside ? label : wrap(tally.label, width, style);
  const below = linesHeight(lines);
  return {
    ...marks,
    label: {
      key: 'label',
      anchor,
      x: beside ? away * across : 0,
      y: beside ? top + pitch / 2 - below * 0.53 : top + rows * pitch + 1,
      lines,
    },
    height: beside ? Math.max(pitch, below) : rows * pitch + 1 + below,
  };
}

/** The seats of the marks, counted from the rail; an empty seat sets groups apart. */
function stepsOf({ counts }: Tally): number[] {
  let next = 0;
  return counts.flatMap((count) => {
    const seats = Array.from({ length: count }, (_, index) => next + index);
    next += count + 1;
    return seats;
  });
}

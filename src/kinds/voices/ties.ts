import type { Voice } from './schema.ts';
import type { Point } from '../../graphics/shapes.ts';
import { turnAt } from '../../charts/curve.ts';
import type { Curve } from '../../charts/curve.ts';
import { linesHeight } from '../../charts/text-block.ts';
import type { Frame } from './frame.ts';
import type { PlacedRow, PlacedVoices } from './layout.ts';

/** A tie from a voice to whom it concerns, as a curve in pixels. */
export type PlacedTie = {
  readonly key: string;
  readonly voice: Voice;
  readonly told: boolean;
  readonly claimed: boolean;
  readonly label: string;
  readonly curve: Curve;
};

/** Where the border line stands between what is said and whom it concerns, in pixels. */
export const lineAt = ({ says, targets }: Frame): number => (says.x + says.width + targets.x) / 2;

/** Every tie of the voices that are there. */
export function placeTies({ frame, rows, targets }: PlacedVoices): PlacedTie[] {
  return rows.flatMap((row) =>
    row.voice.ties.flatMap(({ to, claimed }, index) => {
      const words = (frame.narrow ? row.targets : targets).find(({ target }) => target.id === to);
      if (words === undefined) return [];
      const { target, top, lines } = words;
      const end = frame.narrow
        ? ([BAR + 20, row.top + top + 8] as const)
        : ([frame.targets.x - 8, top + linesHeight(lines) / 2] as const);
      return [
        {
          key: `tie-${row.voice.id}-${to}`,
          voice: row.voice,
          told: row.told,
          claimed,
          label: `${target.label}, ${target.caption}`,
          curve: frame.narrow ? corner(row, end) : across(row, index, end, frame),
        },
      ];
    }),
  );
}

/** Where a voice’s bar stands on a phone, in pixels from the left. */
export const BAR = 9;

function across(
  { top, height }: PlacedRow,
  index: number,
  end: Point,
  { says, targets }: Frame,
): Curve {
  const start: Point = [says.x + says.width + 6, top + height / 2 + index * 12];
  const middle = (start[0] + targets.x) / 2;
  return [start, [middle, start[1]], [middle, end[1]], end];
}

/** On a phone: down from the bar, then in to the target beneath the words. */
function corner({ top, targets }: PlacedRow, end: Point): Curve {
  const start: Point = [BAR, top + (targets[0]?.top ?? 0) - 3];
  const turn: Point = [BAR, end[1]];
  return turnAt(start, turn, end);
}

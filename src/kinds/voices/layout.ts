import { fullest } from '../../charts/fullest.ts';
import { linesHeight, wrap } from '../../charts/text-block.ts';
import type { TextLine } from '../../charts/text-block.ts';
import type { Size } from '../../graphics/mark.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { keyOf } from './key.ts';
import type { VoicesKey } from './key.ts';
import { quietRow, toldRow } from './rows.ts';
import type { Row, Setting } from './rows.ts';
import type { Plate, VoicesScene, VoicesState } from './schema.ts';

/** A voice with its place down the drawing, in pixels. */
export type PlacedRow = Row & { readonly top: number };

type Round = Plate['rounds'][number];

/** What the voices of a round speak about, with its place. */
type PlacedHead = {
  readonly round: Round;
  readonly lines: readonly TextLine[];
  readonly top: number;
};

/** Where everything stands in one state, in pixels. */
export type PlacedVoices = {
  readonly frame: Frame;
  readonly plate: Plate;
  readonly heads: readonly PlacedHead[];
  readonly rows: readonly PlacedRow[];
  /** Where the names of the sides end, and where the columns do. */
  readonly top: number;
  readonly bottom: number;
  readonly key: VoicesKey;
};

const WAYS: readonly Setting[] = [
  { names: 'roles', others: 'named', older: 'named' },
  { names: 'whole', others: 'named', older: 'named' },
  { names: 'roles', others: 'named', older: 'mini' },
  { names: 'whole', others: 'named', older: 'mini' },
  { names: 'whole', others: 'mini', older: 'mini' },
  { names: 'short', others: 'mini', older: 'mini' },
  { names: 'whole', others: 'mini', older: 'gone' },
  { names: 'whole', others: 'gone', older: 'gone' },
  { names: 'short', others: 'gone', older: 'gone' },
];

/** A round as far as it is shown: its head and its rows. */
type Section = {
  readonly round: Round;
  readonly head: readonly TextLine[];
  readonly rows: readonly Row[];
};

/** Where everything stands: the voices told are open, those before them closed, and the next ones wait. */
export function layoutVoices(scene: VoicesScene, state: VoicesState, size: Size): PlacedVoices {
  const plate = plateOf(scene, state);
  const frame = frameOf(plate, size);
  const key = keyOf(scene, plate, frame);
  const lineName = plate.line && !frame.narrow ? frame.type.label.size + 6 : 0;
  const bottom = key.top - lineName - 6;
  const narrowHead = (lines: readonly TextLine[]): number =>
    frame.narrow ? linesHeight(lines) + 4 : 0;
  const draft = (way: Setting) => {
    const sections = sectionsOf(plate, state, way, frame);
    const first = sections[0]?.head ?? [];
    const top =
      Math.max(sidesHeight(plate, frame), frame.narrow ? 0 : linesHeight(first)) +
      narrowHead(first) +
      (frame.narrow ? 4 : 16);
    return { sections, top, free: bottom - top - heightOf(sections, frame) };
  };
  const { sections, top, free } = fullest(WAYS, draft, (each) => each.free >= 0);
  return { frame, plate, top, bottom, key, ...place(sections, { top, free }, frame) };
}

/** The plate whose voices a state tells. */
function plateOf({ plates }: VoicesScene, { shows }: VoicesState): Plate {
  const plate = plates.find(({ rounds }) =>
    rounds.some(({ voices }) => voices.some(({ id }) => shows.includes(id))),
  );
  if (plate === undefined) throw new Error(`No plate has the voices “${shows.join(', ')}”.`);
  return plate;
}

/** How high the names over the columns are, in pixels. */
const sidesHeight = ({ sides }: Plate, frame: Frame): number =>
  Math.max(...sides.map((side) => linesHeight(sideLines(side, frame))));

/** The name over a column. */
export const sideLines = (
  { label, short }: Plate['sides'][number],
  { narrow, column, type }: Frame,
): TextLine[] => wrap(narrow ? short : label, column - 6, type.side);

function sectionsOf(plate: Plate, { shows }: VoicesState, way: Setting, frame: Frame): Section[] {
  const { rounds } = plate;
  const now = rounds.findIndex(({ voices }) => voices.some(({ id }) => shows.includes(id)));
  const { narrow, names, margin, size, type } = frame;
  return rounds.slice(0, now + 1).flatMap((round, index) => {
    const quiet = index < now ? way.older : way.others;
    if (index < now && quiet === 'gone') return [];
    const last = round.voices.findLastIndex(({ id }) => shows.includes(id));
    const rows = round.voices.flatMap((voice, place) => {
      if (shows.includes(voice.id)) return [toldRow(voice, way, plate, frame)];
      if (quiet === 'gone') return [];
      return [quietRow(voice, index < now || place < last ? 'past' : 'waiting', quiet, frame)];
    });
    const width = narrow ? size.width - margin * 2 : names.width;
    // Where room is short, the arrows of rounds before this one stay as a small picture without words.
    const spare = way.names === 'short' && way.others === 'gone';
    const bare = spare || (index < now && quiet === 'mini');
    const head = bare ? [] : wrap(round.head, width, type.head);
    return [{ round, head, rows }];
  });
}

/** How much room there is under a head, and over one that follows rows, in pixels. */
const HEAD_AIR = { below: 5, above: 8 };

const heightOf = (sections: readonly Section[], { gap }: Frame): number =>
  sections.reduce((sum, { head, rows }, index) => {
    const own = rows.reduce((height, row) => height + row.height + gap, 0);
    return sum + own + (index === 0 ? 0 : linesHeight(head) + HEAD_AIR.above + HEAD_AIR.below);
  }, 0);

/** Set the rows below each other, with as much air as there is. */
function place(
  sections: readonly Section[],
  { top, free }: { top: number; free: number },
  { gap, air: most, narrow }: Frame,
): { heads: PlacedHead[]; rows: PlacedRow[] } {
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const air = Math.max(0, Math.min(most - gap, free / count));
  let next = top;
  const heads: PlacedHead[] = [];
  const rows: PlacedRow[] = [];
  for (const [index, { round, head, rows: own }] of sections.entries()) {
    if (index > 0) next += HEAD_AIR.above;
    heads.push({ round, lines: head, top: index > 0 ? next : narrow ? 5 : 8 });
    if (index > 0) next += linesHeight(head) + HEAD_AIR.below;
    for (const row of own) {
      rows.push({ ...row, top: next + air / 2 });
      next += row.height + gap + air;
    }
  }
  return { heads, rows };
}

import { NARROW } from '../../graphics/mark.ts';
import type { Size } from '../../graphics/mark.ts';
import type { Round, Target, VoicesScene, VoicesState } from './schema.ts';
import { linesHeight } from '../../charts/text-block.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import { newestRows } from '../../charts/newest-rows.ts';
import { spread } from '../../charts/spread.ts';
import type { TextLines } from '../../charts/text-lines.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { rowOf, targetLines } from './rows.ts';
import type { PlacedWords, Row, Setting } from './rows.ts';

/** A voice with its place down the drawing, in pixels. */
export type PlacedRow = Row & { readonly top: number };

/** Where everything stands in one state. */
export type PlacedVoices = {
  readonly frame: Frame;
  readonly round: Round;
  readonly rows: readonly PlacedRow[];
  /** The targets in a column of their own; on a phone they stand beneath their voices. */
  readonly targets: readonly PlacedWords[];
  readonly footnote: TextLines;
};

/** Height kept free for the name of the border line, in pixels. */
export const LINE_NAME = 18;

/** How much of the room voices in the largest type may take. */
const AIRY = 0.66;

const SETTINGS: readonly Setting[] = [
  { words: 'text', set: 'display', roles: true },
  { words: 'text', set: 'says', roles: true },
  { words: 'text', set: 'plain', roles: true },
  { words: 'short', set: 'plain', roles: true },
  { words: 'short', set: 'plain', roles: false },
  { words: 'short', set: 'plain', roles: false, inline: true },
];

/** Where everything stands: the voices told are whole, those before them as far as they fit. */
export function layoutVoices(scene: VoicesScene, state: VoicesState, size: Size): PlacedVoices {
  const narrow = size.width < NARROW;
  const setting = { brief: narrow, type: 12, lead: 15, margin: 10, below: 8 };
  const footnote = placeFootnote(scene.key, size, setting);
  const round = roundOf(scene, state);
  const name = round.line !== undefined && !narrow ? LINE_NAME : 0;
  const frame = frameOf(size, footnote.lines.length * footnote.lead + 12 + name);
  const room = frame.bottom - frame.top;
  const drafts = SETTINGS.map((setting) => {
    const rows = rowsOf(round, state, setting, frame);
    const part = setting.set === 'display' ? AIRY : 1;
    return { rows, fitting: newestRows(rows, room * part, frame.gap) };
  });
  const told = state.shows.length;
  const { fitting } =
    drafts.slice(0, -1).find(({ rows, fitting }) => fitting.length === rows.length) ??
    drafts.slice(1, -1).find(({ fitting }) => fitting.length > told) ??
    drafts.slice(1).find(({ fitting }) => fitting.length >= told) ??
    drafts.at(-1)!;
  const rows = place(fitting, frame);
  const targets = narrow ? [] : placeTargets(round, rows, frame);
  return { frame, round, rows, targets, footnote };
}

/** The round whose voices a state shows. */
function roundOf({ rounds }: VoicesScene, { shows }: VoicesState): Round {
  const round = rounds.find(({ voices }) => voices.some(({ id }) => shows.includes(id)));
  if (round === undefined) throw new Error(`No round has the voices “${shows.join(', ')}”.`);
  return round;
}

function rowsOf(round: Round, { shows }: VoicesState, setting: Setting, frame: Frame): Row[] {
  const last = round.voices.findLastIndex(({ id }) => shows.includes(id));
  const shown = round.voices.slice(0, last + 1);
  return shown.map((voice, index) => {
    const told = shows.includes(voice.id);
    const later = shown.slice(index + 1);
    const closes = ({ id }: Target): boolean =>
      told &&
      voice.ties.some(({ to }) => to === id) &&
      (voice.ties[0]?.to === id || !shown.some(({ ties }) => ties[0]?.to === id)) &&
      !later.some(({ ties }) => ties[0]?.to === id);
    const closing = frame.narrow
      ? round.targets.filter(closes).map((target) => ({
          target,
          told,
          lines: targetLines(target, { told, brief: setting.inline ?? false }, shown, frame),
          top: 0,
        }))
      : [];
    return rowOf(voice, told, setting, closing, frame);
  });
}

/** Set the rows below each other, in the middle of the room, with as much air as there is. */
function place(rows: readonly Row[], { top, bottom, gap, air: most }: Frame): PlacedRow[] {
  const taken = rows.reduce((sum, { height }) => sum + height + gap, -gap);
  const free = bottom - top - taken;
  const air = Math.max(0, Math.min(most - gap, free / (rows.length + 1)));
  let next = top + (free - air * (rows.length - 1)) * 0.4;
  return rows.map((row) => {
    const placed = { ...row, top: next };
    next += row.height + gap + air;
    return placed;
  });
}

/** Set each target beside the voices tied to it, none over another. */
function placeTargets(round: Round, rows: readonly PlacedRow[], frame: Frame): PlacedWords[] {
  const { top, bottom, gap } = frame;
  const shown = rows.map(({ voice }) => voice);
  const wishes = round.targets.flatMap((target) => {
    const tied = rows.filter(({ voice }) => voice.ties.some(({ to }) => to === target.id));
    if (tied.length === 0) return [];
    const first = tied.filter(({ voice }) => voice.ties[0]?.to === target.id);
    const beside = first.length === 0 ? tied : first;
    const middle = beside.reduce((sum, row) => sum + row.top + row.height / 2, 0) / beside.length;
    const told = tied.some((row) => row.told);
    const lines = targetLines(target, { told }, shown, frame);
    const height = linesHeight(lines);
    return [{ target, told, lines, top: middle - height / 2, height }];
  });
  return spread(wishes, { top, bottom }, gap).toReversed();
}

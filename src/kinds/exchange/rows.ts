import { textWidth } from '../../graphics/text-width.ts';
import type { Act, ExchangeScene, Turn } from './schema.ts';
import { linesHeight } from '../../charts/text-block.ts';
import type { TextBlock } from '../../charts/text-block.ts';
import { BESIDE } from './measures.ts';
import type { Measures } from './measures.ts';
import { placeTally } from './tallies.ts';
import type { PlacedTally } from './tallies.ts';
import { dateOf, linesOf } from './words.ts';
import type { Length } from './words.ts';

/** What one side did, in pixels from its node on the rail. */
export type RowAct = {
  readonly act: Act;
  readonly words: TextBlock;
  readonly tallies: readonly PlacedTally[];
  /** How far it reaches below the row’s top. */
  readonly height: number;
};

/** A turn, or on a phone one act of a turn, before it has its place down the drawing. */
export type Row = {
  readonly turn: Turn;
  readonly told: boolean;
  /** The date’s chip; only the first of a turn’s rows has one. */
  readonly chip: { readonly text: string; readonly width: number } | undefined;
  readonly acts: readonly RowAct[];
  /** From the row’s top to its nodes. */
  readonly node: number;
  readonly height: number;
};

/** How the rows of a drawing are told. */
export type Setting = {
  readonly told: Exclude<Length, 'quiet'>;
  /** Whether turns that are over keep their marks. */
  readonly marks: boolean;
};

/** Height of a date’s chip, in pixels. */
export const chipHeight = ({ type }: Measures): number => type.date.size + 7;

/** The rows of a turn: one, or on a phone one for each act. */
export function rowsOf(
  scene: ExchangeScene,
  turn: Turn,
  told: boolean,
  setting: Setting,
  measures: Measures,
): Row[] {
  const text = dateOf(scene, turn);
  const chip = { text, width: textWidth(text, measures.type.date.size, 'sans-strong') + 14 };
  const node = chipHeight(measures) / 2;
  const acts = turn.acts.map((act, index) =>
    rowAct(act, { told, dated: index === 0, node }, setting, measures),
  );
  const groups = measures.narrow ? acts.map((act) => [act]) : [acts];
  return groups.map((group, index) => ({
    turn,
    told,
    chip: index === 0 ? chip : undefined,
    acts: group,
    node,
    height: Math.max(node * 2, ...group.map(({ height }) => height)),
  }));
}

function rowAct(
  act: Act,
  { told, dated, node }: { told: boolean; dated: boolean; node: number },
  setting: Setting,
  measures: Measures,
): RowAct {
  const { narrow, mark, type } = measures;
  const both = act.lane === 'both';
  const width = both ? Math.min(measures.size.width - 30, measures.column * 1.5) : measures.column;
  const lines = linesOf(act, told ? setting.told : 'quiet', measures, width);
  const anchor: TextBlock['anchor'] = both
    ? 'middle'
    : (act.lane === 'left') === narrow
      ? 'start'
      : 'end';
  const first = (lines[0]?.style.size ?? 0) * 0.68;
  const words: TextBlock = {
    key: 'words',
    anchor,
    x: both ? 0 : anchor === 'end' ? -BESIDE : BESIDE,
    y: both ? node + 5 : narrow && dated ? node + 1 : -first,
    lines,
  };
  let bottom = words.y + linesHeight(lines) + 3;
  const shown = told || setting.marks ? act.tallies : [];
  const tallies = shown.map((tally) => {
    const room = {
      anchor,
      width,
      mark: told ? mark : mark * 0.75,
      style: told ? type.quiet : undefined,
    };
    const placed = placeTally(tally, bottom, room);
    bottom += placed.height + 4;
    return placed;
  });
  return { act, words, tallies, height: node + bottom - 3 };
}

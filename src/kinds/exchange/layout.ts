import type { Size } from '../../graphics/mark.ts';
import { NARROW } from '../../graphics/mark.ts';
import type { ExchangeScene, ExchangeState } from './schema.ts';
import { placeFootnote } from '../../charts/footnote.ts';
import { fullest } from '../../charts/fullest.ts';
import { newestRows } from '../../charts/newest-rows.ts';
import type { TextLines } from '../../charts/text-lines.ts';
import { measuresOf } from './measures.ts';
import type { Measures } from './measures.ts';
import { rowsOf } from './rows.ts';
import type { Row, Setting } from './rows.ts';

/** A row with its place down the drawing, in pixels. */
export type PlacedRow = Row & { readonly top: number };

/** Where everything stands in one state. */
export type PlacedExchange = {
  readonly measures: Measures;
  readonly rows: readonly PlacedRow[];
  /** Whether earlier turns had no room. */
  readonly cut: boolean;
  readonly footnote: TextLines;
};

/** Ways to tell the rows, from the fullest to the briefest. */
const SETTINGS: readonly Setting[] = [
  { told: 'full', marks: true },
  { told: 'full', marks: false },
  { told: 'short', marks: false },
];

/** Where the turn told should stand at least, in parts of the room, while few came before it. */
const LEAD = 0.26;

/** Where everything stands in one state: what it tells is whole, what came before as far as it fits. */
export function layoutExchange(
  scene: ExchangeScene,
  state: ExchangeState,
  size: Size,
): PlacedExchange {
  const footnote = placeFootnote(scene.key, size, {
    brief: size.width < NARROW,
    type: 12,
    lead: 15,
    margin: 10,
    below: 8,
  });
  const measures = measuresOf(size, footnote.lines.length * footnote.lead + 12);
  const last = scene.turns.findLastIndex(({ id }) => state.shows.includes(id));
  const room = measures.bottom - measures.top;
  const rowsFor = (setting: Setting): Row[] =>
    scene.turns
      .slice(0, last + 1)
      .flatMap((turn) => rowsOf(scene, turn, state.shows.includes(turn.id), setting, measures));
  const { rows, fitting } = fullest(
    SETTINGS,
    (setting) => {
      const rows = rowsFor(setting);
      return { rows, fitting: newestRows(rows, room, measures.gap) };
    },
    ({ rows, fitting }) => fitting.length === rows.length,
    ({ rows, fitting }) => fitting.length > rows.filter(({ told }) => told).length,
  );
  return {
    measures,
    rows: place(fitting, room, measures),
    cut: fitting.length < rows.length,
    footnote,
  };
}

function place(rows: readonly Row[], room: number, { top, gap, air: most }: Measures): PlacedRow[] {
  const taken = rows.reduce((sum, { height }) => sum + height + gap, -gap);
  const air = Math.min(most, gap + (room - taken) / (rows.length + 1));
  const heights = rows.map(({ height }) => height + air);
  const free = room + air - heights.reduce((sum, height) => sum + height, 0);
  const before = rows.flatMap(({ told }, index) => (told ? [] : [heights[index] ?? 0]));
  const lead = room * LEAD - before.reduce((sum, height) => sum + height, 0);
  let next = top + Math.max(0, Math.min(free / 2, lead));
  return rows.map((row, index) => {
    const placed = { ...row, top: next };
    next += heights[index] ?? 0;
    return placed;
  });
}

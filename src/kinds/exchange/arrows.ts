import type { Act } from './schema.ts';
import { swing, turnAt } from '../../charts/curve.ts';
import type { Curve } from '../../charts/curve.ts';
import { blockBox } from '../../charts/text-block.ts';
import { BESIDE } from './measures.ts';
import type { Measures } from './measures.ts';
import type { PlacedRow } from './layout.ts';

/** An arrow from an act to the act that answers it, as a curve in pixels. */
export type PlacedArrow = {
  readonly key: string;
  readonly act: Act;
  readonly curve: Curve;
};

/** The arrows between the rows that are there. */
export function placeArrows(rows: readonly PlacedRow[], measures: Measures): PlacedArrow[] {
  return rows.flatMap((row) =>
    row.acts.flatMap(({ act }) => {
      const source = rows.find(({ turn }) => turn.id === act.answers?.turn);
      if (source === undefined || act.lane === 'both') return [];
      const curve = measures.narrow
        ? hook(source, row, act.lane, measures)
        : crossing(source, row, act.lane, measures);
      return [{ key: `answer-${row.turn.id}`, act, curve }];
    }),
  );
}

/** From rail to rail, across the spine in the air between two turns. */
function crossing(
  source: PlacedRow,
  row: PlacedRow,
  to: 'left' | 'right',
  { rails }: Measures,
): Curve {
  const [from, end] = to === 'left' ? [rails.right, rails.left] : [rails.left, rails.right];
  const top = source.top + source.node + 7;
  const bottom = row.top + row.node - 9;
  return swing([from, top], [end, bottom], true);
}

/** On a phone: from the end of the words before, over and down to the date of the answer. */
function hook(source: PlacedRow, row: PlacedRow, to: 'left' | 'right', { rails }: Measures): Curve {
  const away = to === 'right' ? 1 : -1;
  const words = source.acts[0]?.words;
  const { left = 0, right = 0 } = words ? blockBox(words) : {};
  const end = rails[to] - away * (BESIDE + 8);
  const beside = rails[to === 'right' ? 'left' : 'right'] + away * (BESIDE + right - left + 6);
  const least = end - away * 12;
  const middle = source.top + source.node * 2 + 7;
  const start = to === 'right' ? Math.min(beside, least) : Math.max(beside, least);
  return turnAt([start, middle], [end, middle], [end, row.top - 2]);
}

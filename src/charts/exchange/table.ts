import type { DataTable } from '../../graphics/data-table.ts';
import type { ExchangeScene } from '../../schemas/scenes/exchange.ts';
import { dateOf } from './words.ts';

/** Everything that was done or is said to have been done, one act a row, in the report’s order. */
export function exchangeTable(scene: ExchangeScene): DataTable {
  const { lanes, turns } = scene;
  return {
    columns: ['When', 'Side', 'What', 'How it is tied to what came before', 'Drawn as'],
    rows: turns.flatMap((turn) =>
      turn.acts.map(({ lane, headline, text, answers, claimed, notes }) => ({
        cells: [
          dateOf(scene, turn),
          lane === 'both' ? 'Both' : lanes[lane].label,
          `${headline}. ${text}`,
          answers?.how ?? '',
          claimed ? 'one party’s account' : 'reported',
        ],
        notes,
      })),
    ),
  };
}

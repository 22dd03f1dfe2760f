import type { DataTable } from '../../graphics/data-table.ts';
import type { ExchangeScene } from './schema.ts';
import { dateOf } from './words.ts';

/** Everything that was done or is said to have been done, one act a row, in the report’s order. */
export function exchangeTable(scene: ExchangeScene): DataTable {
  const { lanes, turns } = scene;
  return {
    columns: [
      { title: 'When', means: 'The date, as precisely as the report says.' },
      { title: 'Side', means: 'Who acted.' },
      { title: 'What', means: 'What was done, or is said to have been done.' },
      {
        title: 'How it is tied to what came before',
        means: 'In which way it answers an earlier act; empty where the report ties it to none.',
      },
      {
        title: 'Drawn as',
        means: 'Whether the report tells it as a fact, or as one party’s account.',
      },
    ],
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

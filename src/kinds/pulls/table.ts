import type { DataTable } from '../../graphics/data-table.ts';
import type { PullsScene } from './schema.ts';

/** What each force wants of the border, and what limits it. */
export function pullsTable({ forces }: PullsScene): DataTable {
  return {
    columns: [
      { title: 'Force', means: 'Who pulls at the border.' },
      { title: 'What', means: 'Whether the row tells what it wants, or what limits it.' },
      { title: 'As the report tells it', means: 'The want or the limit.' },
    ],
    rows: forces.flatMap(({ name, wants, limits }) => [
      { cells: [name, 'Wants', wants.text], notes: wants.notes },
      ...limits.map(({ text, notes }) => ({ cells: [name, 'Limit', text], notes })),
    ]),
  };
}

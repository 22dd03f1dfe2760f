import type { DataTable } from '../../graphics/data-table.ts';
import type { PullsScene } from '../../schemas/scenes/pulls.ts';

/** What each force wants of the border, and what limits it. */
export function pullsTable({ forces }: PullsScene): DataTable {
  return {
    columns: ['Force', 'What', 'As the report tells it'],
    rows: forces.flatMap(({ name, wants, limits }) => [
      { cells: [name, 'Wants', wants.text], notes: wants.notes },
      ...limits.map(({ text, notes }) => ({ cells: [name, 'Limit', text], notes })),
    ]),
  };
}

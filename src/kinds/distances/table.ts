import type { DistancesScene } from './schema.ts';
import type { DataTable } from '../../graphics/data-table.ts';

/** The three distances as rows, the shortest first. */
export function distancesTable({ spans }: DistancesScene): DataTable {
  return {
    columns: [
      { title: 'Distance', means: 'From where to where.' },
      {
        title: 'About, in kilometers',
        means: 'How far that is, as the report rounds it.',
        type: 'integer',
        unit: 'kilometers',
      },
    ],
    rows: Object.values(spans)
      .toSorted((a, b) => a.kilometers - b.kilometers)
      .map(({ label, kilometers, notes }) => ({
        cells: [label, String(kilometers)],
        notes,
      })),
  };
}

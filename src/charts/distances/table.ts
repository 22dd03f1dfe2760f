import type { DistancesScene } from '../../schemas/scenes/distances.ts';
import type { DataTable } from '../../graphics/data-table.ts';

/** The three distances as rows, the shortest first. */
export function distancesTable({ spans }: DistancesScene): DataTable {
  return {
    columns: ['Distance', 'About, in kilometers'],
    rows: [spans.suburbs, spans.baghdad, spans.damascus].map(({ label, kilometers, notes }) => ({
      cells: [label, String(kilometers)],
      notes,
    })),
  };
}

import type { DataTable } from '../../graphics/data-table.ts';
import type { TollsScene } from '../../schemas/scenes/tolls.ts';

/** Everything the states tell: their large words, then one remark a row, in the order of the telling. */
export function tollsTable({ states }: TollsScene): DataTable {
  return {
    columns: ['What', 'Figure', 'How'],
    rows: Object.values(states).flatMap(({ label, figure, notes, remarks }) => [
      { cells: [label, figure, ''], notes },
      ...remarks.map((remark) => ({ cells: [label, figure, remark.text], notes: remark.notes })),
    ]),
  };
}

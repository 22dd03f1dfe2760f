import type { DataTable } from '../../graphics/data-table.ts';
import type { TollsScene } from './schema.ts';

/** Everything the states tell: their large words, then one remark a row, in the order of the telling. */
export function tollsTable({ states }: TollsScene): DataTable {
  return {
    columns: [
      { title: 'What', means: 'What the number or the word stands for.' },
      {
        title: 'Figure',
        means: 'The number with its unit, or a word where the report gives none.',
      },
      { title: 'How', means: 'What the report adds to it.' },
    ],
    rows: Object.values(states).flatMap(({ label, figure, notes, remarks }) => [
      { cells: [label, figure, ''], notes },
      ...remarks.map((remark) => ({ cells: [label, figure, remark.text], notes: remark.notes })),
    ]),
  };
}

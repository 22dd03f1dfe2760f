import type { DataTable } from '../../graphics/data-table.ts';
import type { UnitsScene } from './schema.ts';

/** What every state tells: its large number or words, and its remarks, each with its own source. */
export function unitsTable({ states }: UnitsScene): DataTable {
  const rows = Object.values(states).flatMap(({ label, figure, notes, remarks }) => [
    { cells: [label, figure], notes },
    ...remarks.map((remark) => ({ cells: [remark.text, ''], notes: remark.notes })),
  ]);
  return {
    columns: [
      { title: 'What', means: 'What is counted, or what the report adds to it.' },
      { title: 'Figure', means: 'The number with its unit; empty for what is added.' },
    ],
    rows,
  };
}

import type { ShareScene } from './schema.ts';
import type { DataTable } from '../../graphics/data-table.ts';

/** The two figures, each with its own source; the edition multiplies nothing. */
export function shareTable({ whole, share }: ShareScene): DataTable {
  return {
    columns: [
      { title: 'What', means: 'What is counted.' },
      {
        title: 'About',
        means: 'A number of people, or a share in percent, as the row says.',
        unit: 'people, or percent',
      },
    ],
    rows: [
      { cells: [whole.label, whole.people.toLocaleString('en-US')], notes: whole.notes },
      { cells: [share.label, `${share.percent} percent`], notes: share.notes },
    ],
  };
}

import type { DataTable } from '../../graphics/data-table.ts';
import type { FlowScene } from './schema.ts';

/** Everything the states tell, one remark a row, in the order of the telling. */
export function flowTable({ banks, states }: FlowScene): DataTable {
  return {
    columns: [
      { title: 'When', means: 'The years, as the report says.' },
      { title: 'Side of the border', means: 'The country whose side the remark is about.' },
      { title: 'What', means: 'What the report says of it.' },
    ],
    rows: Object.values(states).flatMap(({ date, remarks }) =>
      remarks.map(({ bank, text, notes }) => ({ cells: [date, banks[bank].name, text], notes })),
    ),
  };
}

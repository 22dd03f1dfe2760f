import type { DataTable } from '../../graphics/data-table.ts';
import { momentText } from '../../schemas/moment-text.ts';
import type { PeriodsScene } from './schema.ts';

const LINE = {
  held: 'held',
  crossed: 'crossed by fighters',
  gone: 'gone',
  restored: 'restored',
  blurred: 'blurred',
} as const;

/** The periods as rows: when each began and ended, what became of the line, who crossed which way. */
export function periodsTable({ banks, periods, today }: PeriodsScene): DataTable {
  return {
    columns: [
      { title: 'From', means: 'When the period began.' },
      { title: 'To', means: 'When it ended.' },
      { title: 'The border line', means: 'What became of the line between the states.' },
      { title: 'Fighters cross', means: 'Into which country; empty where they do not.' },
      { title: 'What happened', means: 'What the report tells of the period.' },
    ],
    rows: periods.map(({ from, to, line, toward, label, detail, notes }) => ({
      cells: [
        momentText(from),
        to ? momentText(to) : `lasts in ${momentText(today)}`,
        LINE[line],
        toward ? `into ${banks[toward].name}` : '',
        `${label}. ${detail}`,
      ],
      notes,
    })),
  };
}

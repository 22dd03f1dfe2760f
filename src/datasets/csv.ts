import type { DataColumn } from '../graphics/data-table.ts';
import { provenanceText } from '../graphics/provenance-text.ts';
import type { Dataset } from './dataset.ts';

/** Tells programs that the file is in UTF-8: without it Excel garbles apostrophes and Arabic. */
const BYTE_ORDER_MARK = '\uFEFF';

const PROVENANCE: readonly DataColumn[] = [
  {
    title: 'notes',
    means:
      'The numbers of the report’s notes behind the row; “report” where it says this without a ' +
      'note, “edition” where this edition drew or derived it.',
  },
  { title: 'sources', means: 'The same in words; several notes stand apart by upright bars.' },
];

/** The columns of a dataset’s CSV: its own, and what each row rests on. */
export const csvColumns = ({ columns }: Dataset): DataColumn[] => [...columns, ...PROVENANCE];

/** Write a dataset as RFC 4180 has it, with a byte order mark before it. */
export function toCsv(dataset: Dataset): string {
  const rows = dataset.rows.map(({ cells, notes, sources }) => [
    ...cells,
    provenanceText(notes),
    sources,
  ]);
  const lines = [csvColumns(dataset).map(({ title }) => title), ...rows].map(
    (cells) => `${cells.map(cellText).join(',')}\r\n`,
  );
  return BYTE_ORDER_MARK + lines.join('');
}

function cellText(cell: string): string {
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would reckon with it instead of showing it; an apostrophe keeps it from that. */
const isFormula = (cell: string): boolean =>
  /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);

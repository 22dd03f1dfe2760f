import type { DataTable } from '../../graphics/data-table.ts';
import { COMMENT } from './piece.ts';
import type { DrawableEvidence, Heading } from './piece.ts';

/** Every piece of evidence with its headings, in the order of the notes. */
export function evidenceTable({ pieces, headings }: DrawableEvidence): DataTable {
  return {
    columns: ['Piece', 'Kind', 'Held in', 'Held', 'First given in note'],
    rows: pieces.map(({ note, title, kind, held, place, dates, same }) => ({
      cells: [
        title.replace(/^Note \d+: /, ''),
        labelOf(headings.kind, kind),
        labelOf(headings.place, place),
        held ? labelOf(headings.date, dates.at(-1)) : '',
        kind === COMMENT ? '' : String(parseInt(same)),
      ],
      notes: [note],
    })),
  };
}

const labelOf = (headings: readonly Heading[], id: string | undefined): string =>
  headings.find((heading) => heading.id === id)?.label ?? '';

import type { DataTable } from '../../graphics/data-table.ts';
import { COMMENT } from './piece.ts';
import type { DrawableEvidence, Heading } from './piece.ts';

/** Every piece of evidence with its headings, in the order of the notes. */
export function evidenceTable({ pieces, headings }: DrawableEvidence): DataTable {
  return {
    columns: [
      { title: 'Piece', means: 'One piece of what the report rests on.' },
      { title: 'Kind', means: 'What it is: an interview, a workshop, a work, or another kind.' },
      {
        title: 'Held in',
        means: 'The city of an interview, a talk, or a workshop; “By phone” without one.',
      },
      { title: 'Held', means: 'When that was, as precisely as the note says.' },
      {
        title: 'First given in note',
        means: 'The number of the first note that gives it.',
        type: 'integer',
      },
    ],
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

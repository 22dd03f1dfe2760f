import type { DataTable } from '../../graphics/data-table.ts';
import type { Side, Tie, VoicesScene } from './schema.ts';

/** Every voice with the sides between which it leads, and what else is to be known. */
export function voicesTable({ plates }: VoicesScene): DataTable {
  return {
    columns: [
      { title: 'Who', means: 'The speaker, with the role; empty where the report itself speaks.' },
      { title: 'Says, does, or wants', means: 'What that is.' },
      {
        title: 'From whose side, and to whose',
        means:
          'The side of the speaker, then the side concerned and how; several stand apart by semicolons.',
      },
    ],
    rows: plates.flatMap(({ sides, rounds }) =>
      rounds
        .flatMap(({ voices }) => voices)
        .flatMap(({ speaker, role, text, also, ties, notes }) => [
          {
            cells: [
              role === undefined ? speaker : `${speaker} (${role})`,
              text,
              ties.map((tie) => tieInWords(tie, sides)).join('; '),
            ],
            notes,
          },
          ...(also === undefined ? [] : [{ cells: ['', also.text, ''], notes: also.notes }]),
        ]),
    ),
  };
}

/** A tie in words: “The ferry, of the baker: would be on time”. */
export function tieInWords({ from, to, label }: Tie, sides: readonly Side[]): string {
  const name = (id: string): string => sides.find((side) => side.id === id)?.label ?? id;
  const way = from === to ? name(from) : `${name(from)} → ${name(to)}`;
  return `${way}: ${label}`;
}

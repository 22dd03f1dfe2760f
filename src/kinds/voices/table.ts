import type { DataTable } from '../../graphics/data-table.ts';
import type { VoicesScene } from './schema.ts';

/** Every voice with whom it concerns, and what else is said of those concerned. */
export function voicesTable({ rounds }: VoicesScene): DataTable {
  return {
    columns: [
      { title: 'Who', means: 'The speaker, with the role; empty where the report itself speaks.' },
      { title: 'Says, does, or wants', means: 'What that is.' },
      {
        title: 'Whom or what it concerns',
        means: 'Who or what is spoken of; several stand apart by semicolons.',
      },
    ],
    rows: rounds.flatMap(({ voices, targets }) => [
      ...voices.map(({ speaker, role, text, ties, notes }) => ({
        cells: [
          role === undefined ? speaker : `${speaker} (${role})`,
          text,
          ties
            .flatMap(({ to }) => targets.filter(({ id }) => id === to))
            .map(({ label, caption }) => `${label}: ${caption}`)
            .join('; '),
        ],
        notes,
      })),
      ...targets.flatMap(({ label, fact }) =>
        fact === undefined ? [] : [{ cells: ['', fact.text, label], notes: fact.notes }],
      ),
    ]),
  };
}

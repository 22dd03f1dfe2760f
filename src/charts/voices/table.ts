import type { DataTable } from '../../graphics/data-table.ts';
import type { VoicesScene } from '../../schemas/scenes/voices.ts';

/** Every voice with whom it concerns, and what else is said of those concerned. */
export function voicesTable({ rounds }: VoicesScene): DataTable {
  return {
    columns: ['Who', 'Says, does, or wants', 'Whom or what it concerns'],
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

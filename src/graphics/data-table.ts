import type { Provenance } from '../schemas/provenance.ts';

/** The facts a graphic shows, as a table: one row a fact, with what supports it. */
export type DataTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly notes: Provenance }[];
};

/** The numbers of the notes that support any of the facts, each once, in order. */
export const notesBehind = ({ rows }: DataTable): number[] =>
  [...new Set(rows.flatMap(({ notes }) => (typeof notes === 'string' ? [] : notes)))].sort(
    (one, other) => one - other,
  );

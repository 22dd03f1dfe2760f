import type { Provenance } from '../schemas/provenance.ts';

/** A column of a table of facts. */
export type DataColumn = {
  /** What stands above it. */
  readonly title: string;
  /** What its cells say, in a sentence or so, for readers of the files. */
  readonly means: string;
  /** Where its cells are whole numbers or empty. */
  readonly type?: 'integer';
  /** What its numbers count or measure. */
  readonly unit?: string;
};

/** The facts a graphic shows, as a table: one row a fact, with what supports it. */
export type DataTable = {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly notes: Provenance }[];
};

/** The numbers of the notes that support any of the facts, each once, in order. */
export const notesBehind = ({ rows }: DataTable): number[] =>
  [...new Set(rows.flatMap(({ notes }) => (typeof notes === 'string' ? [] : notes)))].sort(
    (one, other) => one - other,
  );

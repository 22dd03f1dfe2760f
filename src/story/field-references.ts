import type { Entry } from './draft.ts';
import type { Position } from './problem.ts';

/** Where something stands in the fields of a file, from the outermost. */
export type Path = readonly PropertyKey[];

/** One file naming something by its id, and where it does. */
export type Reference = Position & {
  readonly file: string;
  readonly id: string;
  /** In which of its fields; none in prose. */
  readonly path?: Path;
  /** In which step, by id; none in fields, and between scenes. */
  readonly step?: string | undefined;
};

/** Something that a file names, and in which of its fields. */
export type Named = { readonly id: string; readonly path: Path | undefined };

/** Everything that the entries of a collection name, as far as they fit their schema. */
export function fieldReferences<Data>(
  entries: readonly Entry<Data>[],
  namesIn: (data: Data) => readonly Named[],
): Reference[] {
  return entries.flatMap(({ file, data, locate }) =>
    data === undefined
      ? []
      : namesIn(data).map(({ id, path = [] }) => ({ file, id, path, ...locate(path) })),
  );
}

/** What a field of one id, or of a list of them, names. */
export function listed(field: string, ids: string | readonly string[] | undefined): Named[] {
  if (ids === undefined) return [];
  return typeof ids === 'string'
    ? [{ id: ids, path: [field] }]
    : ids.map((id, index) => ({ id, path: [field, index] }));
}

/** The same names where their field stands within others. */
export const under = (outer: Path, names: readonly Named[]): Named[] =>
  names.map(({ id, path = [] }) => ({ id, path: [...outer, ...path] }));

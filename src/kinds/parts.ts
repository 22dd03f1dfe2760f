/** A part of a scene by the name its author gave it; `path` leads to that name in the file. */
export type Part = { readonly id: string; readonly path: readonly PropertyKey[] };

/** A place in which a scene names one of its parts. */
export type PartUse = Part & {
  /** What is named: `grouping`. */
  readonly noun: string;
  readonly known: readonly string[];
};

/** The names in a list of parts, each with the way to it. */
export const partsIn = (
  parts: readonly { readonly id: string }[],
  ...path: readonly PropertyKey[]
): Part[] => parts.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

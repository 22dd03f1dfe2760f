/** A part of a scene by the name its author gave it; `path` leads to that name in the file. */
export type Part = { readonly id: string; readonly path: readonly PropertyKey[] };

/** A place in which a scene names one of its parts. */
export type PartUse = Part & {
  /** What is named: `grouping`. */
  readonly noun: string;
  readonly known: readonly string[];
};

/**
 * The parts that the states of a scene name in one of their fields, one or several each.
 * @param noun what is named there
 * @param known the parts that are there to be named
 */
export function usesInStates<Field extends string>(
  states: Readonly<
    Record<string, { readonly [Name in Field]?: string | readonly string[] | undefined }>
  >,
  field: Field,
  noun: string,
  known: readonly string[],
): PartUse[] {
  return Object.entries(states).flatMap(([state, { [field]: named }]) => {
    const path = ['states', state, field];
    if (named === undefined) return [];
    return typeof named === 'string'
      ? [{ id: named, noun, known, path }]
      : named.map((id, index) => ({ id, noun, known, path: [...path, index] }));
  });
}

/** The names in a list of parts, each with the way to it. */
export const partsIn = (
  parts: readonly { readonly id: string }[],
  ...path: readonly PropertyKey[]
): Part[] => parts.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

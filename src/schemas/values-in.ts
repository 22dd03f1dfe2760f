/** A value in a file, with the way to it. */
export type ValueIn = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/** A value and every value within it, however deep, in the order in which they stand. */
export function valuesIn(value: unknown, path: readonly PropertyKey[] = []): ValueIn[] {
  if (typeof value !== 'object' || value === null) return [{ value, path }];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ value, path }, ...items.flatMap(([key, item]) => valuesIn(item, [...path, key]))];
}

/** An entry of the content that a scene names; `path` leads there in the scene’s file. */
export type Name = {
  readonly collection: 'actors' | 'places';
  readonly id: string;
  readonly path: readonly PropertyKey[];
  /** Whether it may as well be no entry: a mark that bears a name of its own. */
  readonly loose?: true;
};

/** The fields of scenes that hold the ids of entries, whatever the kind. */
const FIELDS: Readonly<Record<string, Name['collection']>> = {
  actor: 'actors',
  actors: 'actors',
  place: 'places',
  places: 'places',
};

/** Every name of an entry that stands in a field called so, however deep. */
export function nameFieldsIn(value: unknown, path: readonly PropertyKey[] = []): Name[] {
  if (typeof value === 'string') {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    const collection = FIELDS[field];
    return collection === undefined ? [] : [{ collection, id: value, path }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    nameFieldsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

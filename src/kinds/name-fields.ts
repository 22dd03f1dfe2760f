import { valuesIn } from '../schemas/values-in.ts';

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
export const nameFieldsIn = (scene: unknown): Name[] =>
  valuesIn(scene).flatMap(({ value, path }) => {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    const collection = FIELDS[field];
    return collection === undefined || typeof value !== 'string'
      ? []
      : [{ collection, id: value, path }];
  });

import { partsUsedIn } from '../../kinds/named-in-scene.ts';
import type { SceneEntry } from '../../kinds/scene.ts';
import type { Draft } from '../../story/draft.ts';
import type { FieldPath } from '../edited-state.ts';
import type { KnownNames } from './form-fields.ts';

/** The fields whose names are those of entries or words of the story. */
const ENTRIES: Readonly<Record<string, 'actors' | 'places' | 'parties'>> = {
  actor: 'actors',
  actors: 'actors',
  place: 'places',
  places: 'places',
  party: 'parties',
};

/**
 * Which names the fields of a state can hold: the parts of its scene, as far as the state names some in
 * that field, and the entries of the story.
 */
export function namesInForm(draft: Draft, scene: SceneEntry, state: string): KnownNames {
  const notes = draft.notes.flatMap(({ data }) => data ?? []);
  const known = new Map(
    partsUsedIn(scene, notes)
      .filter(({ path }) => path[0] === 'states' && path[1] === state)
      .map(({ path, known }) => [nameOf(path.slice(2)), known]),
  );
  return (path: FieldPath) => {
    const entries = ENTRIES[String(path.findLast((step) => typeof step === 'string'))];
    if (entries === undefined) return known.get(nameOf(path));
    return entries === 'parties'
      ? Object.keys(draft.vocabulary.data?.parties ?? {})
      : draft[entries].map(({ id }) => id);
  };
}

/** A field, whichever item of it. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.filter((step) => typeof step === 'string').join('.');

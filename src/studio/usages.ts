import { markKeysOf } from '../kinds/map/schema.ts';
import { namesIn } from '../kinds/named-in-scene.ts';
import { valuesIn } from '../schemas/values-in.ts';
import { fieldEntries, idsOf, type Draft } from '../story/draft.ts';
import { fieldName } from '../story/explain-issue.ts';
import { fieldReferences, type Path, type Reference } from '../story/field-references.ts';
import {
  actorReferences,
  noteReferences,
  placeReferences,
  sourceReferences,
} from '../story/references.ts';
import type { FilePlace } from './written-place.ts';

/** What the Studio tells the uses of. */
export const USED = ['notes', 'sources', 'actors', 'places'] as const;

/** A collection of which the Studio tells where each entry is used. */
export type Used = (typeof USED)[number];

/** One place that uses an entry. */
export type Use = FilePlace & {
  /** Where it is, as readers and editors meet it: `the-flood / at-the-river`. */
  readonly where: string;
  /** The page of the Studio that shows it; none for files without one. */
  readonly page: `/${string}` | undefined;
};

/** Where each entry of a collection is used, by its id, in chapters first; entries without a use are there, too. */
export function usesOf(draft: Draft, collection: Used): ReadonlyMap<string, readonly Use[]> {
  const found = Map.groupBy(referencesTo(draft, collection), ({ id }) => id);
  return new Map(
    draft[collection].map(({ id }) => [
      id,
      (found.get(id) ?? []).map((reference) => useAt(draft, reference)),
    ]),
  );
}

function referencesTo(draft: Draft, collection: Used): Reference[] {
  switch (collection) {
    case 'notes':
      return [...noteReferences(draft), ...provenanceIn(draft)];
    case 'sources':
      return sourceReferences(draft);
    case 'actors':
      return [...actorReferences(draft), ...marksOfActors(draft)];
    case 'places':
      return placeReferences(draft);
  }
}

/** Marks that bear the id of an actor and stand for it. */
function marksOfActors(draft: Draft): Reference[] {
  const known = idsOf(draft.actors);
  return fieldReferences(draft.scenes, (scene) =>
    namesIn(scene).filter(
      ({ collection, loose, id }) => collection === 'actors' && loose === true && known.has(id),
    ),
  );
}

/** What rests on notes: every list of numbers that is called `notes`. */
const provenanceIn = (draft: Draft): Reference[] =>
  fieldReferences(fieldEntries(draft), (data) =>
    valuesIn(data).flatMap(({ value, path }) =>
      path.at(-2) === 'notes' && typeof value === 'number' ? [{ id: `note-${value}`, path }] : [],
    ),
  );

function useAt(draft: Draft, { file, line, column, path = [], step }: Reference): Use {
  const at = { file, line, column };
  const [folder = '', name = ''] = file.slice(draft.folder.length + 1).split('/');
  const entry = name.replace(/\.\w+$/, '');
  switch (folder) {
    case 'chapters':
      return step === undefined
        ? { ...at, where: `${entry}, between scenes`, page: `/studio/chapters/${entry}/` }
        : { ...at, where: `${entry} / ${step}`, page: `/studio/chapters/${entry}/#${step}` };
    case 'scenes':
      return { ...at, ...inScene(draft, entry, path) };
    case 'notes':
    case 'sources':
    case 'actors':
    case 'places':
      return { ...at, where: `${folder} / ${entry}`, page: `/studio/${folder}/#${entry}` };
    default:
      return {
        ...at,
        where: [folder, entry, fieldName(path)].filter(Boolean).join(' / '),
        page: undefined,
      };
  }
}

/** Where in a scene: its state, or the part of it with the states that show that. */
function inScene(draft: Draft, scene: string, path: Path): Pick<Use, 'where' | 'page'> {
  const [field, name] = path.map(String);
  const page = `/studio/scenes/${scene}/` as const;
  if (field === 'states') return { where: `${scene} / ${name}`, page: `${page}#${name}` };
  const data = draft.scenes.find(({ id }) => id === scene)?.data;
  if (field !== 'marks' || name === undefined || data?.kind !== 'map')
    return { where: `${scene} / ${fieldName(path)}`, page };
  const showing = Object.entries(data.states)
    .filter(([, state]) => markKeysOf(state).includes(name))
    .map(([state]) => state);
  const [first] = showing;
  const seen = showing.length === 0 ? 'in no state' : `in ${showing.join(', ')}`;
  return {
    where: `${scene} / mark ${name}, ${seen}`,
    page: first === undefined ? page : `${page}#${first}`,
  };
}

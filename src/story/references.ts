import { entryId } from '../schemas/entry-id.ts';
import { evidenceOf, noteIdsOf, sourceIdsOf, type Note } from '../schemas/note.ts';
import { namesIn } from '../kinds/named-in-scene.ts';
import { enclosing, positionOf, propOf } from './chapter-text.ts';
import { readableChapters, type Draft } from './draft.ts';
import {
  fieldReferences,
  listed,
  under,
  type Named,
  type Path,
  type Reference,
} from './field-references.ts';

/** Every place the content names by id. */
export const placeReferences = (draft: Draft): Reference[] => [
  ...tagReferences(draft, 'Place', 'id'),
  ...fieldReferences(draft.places, ({ partOf }) => listed('partOf', partOf)),
  ...fieldReferences(draft.actors, ({ places }) => listed('places', places)),
  ...fieldReferences(draft.events, ({ places }) => listed('places', places)),
  ...fieldReferences([draft.vocabulary], ({ placeGroups }) =>
    Object.entries(placeGroups).flatMap(([group, { within }]) =>
      under(['placeGroups', group], listed('within', within)),
    ),
  ),
  ...sceneNames(draft, 'places'),
];

/** Every actor the content names by id. */
export const actorReferences = (draft: Draft): Reference[] => [
  ...tagReferences(draft, 'Actor', 'id'),
  ...fieldReferences(draft.actors, ({ partOf, notToBeConfusedWith, leaders }) => [
    ...listed('partOf', partOf),
    ...listed('notToBeConfusedWith', notToBeConfusedWith),
    ...leaders.flatMap((leader, index) =>
      'actor' in leader ? [{ id: leader.actor, path: ['leaders', index, 'actor'] }] : [],
    ),
  ]),
  ...fieldReferences(draft.events, ({ actors }) => listed('actors', actors)),
  ...sceneNames(draft, 'actors'),
  ...fieldReferences(draft.notes, intervieweesOf),
];

/** Every source the notes cite. */
export const sourceReferences = (draft: Draft): Reference[] =>
  fieldReferences(draft.notes, (note) =>
    sourceIdsOf(note).map((id) => ({ id, path: pathTo(note, 'source', id) })),
  );

/** Every note the content names: those that chapters cite and those that notes repeat. */
export const noteReferences = (draft: Draft): Reference[] => [
  ...readableChapters(draft).flatMap(({ file, text }) =>
    text.citations.map(({ note, line, column, step }) => ({ file, line, column, id: note, step })),
  ),
  ...fieldReferences(draft.notes, (note) =>
    noteIdsOf(note).map((id) => ({
      id,
      path: pathTo(note, 'repeats', id) ?? pathTo(note, 'describedIn', id),
    })),
  ),
];

/** Every attribute of a tag, in every chapter. */
export const tagReferences = (draft: Draft, tag: string, prop: string): Reference[] =>
  readableChapters(draft).flatMap(({ file, text }) =>
    text.tags
      .filter(({ name }) => name === tag)
      .flatMap((use) => {
        const id = propOf(use, prop);
        const { line, column } = positionOf(use, prop);
        // What cannot be an id at all is told where attributes are.
        const around = enclosing(use.within, 'Step');
        const step = around && propOf(around, 'id');
        return id !== undefined && entryId.safeParse(id).success
          ? [{ file, line, column, id, step }]
          : [];
      }),
  );

/** Every entry of a collection that scenes name. */
const sceneNames = (draft: Draft, wanted: 'actors' | 'places'): Reference[] =>
  fieldReferences(draft.scenes, (scene) =>
    namesIn(scene).filter(({ collection, loose }) => collection === wanted && !loose),
  );

/** Where a piece of evidence of a note has this value. */
function pathTo(note: Note, field: string, value: string): Path | undefined {
  if (note.kind !== 'combination') return Reflect.get(note, field) === value ? [field] : undefined;
  const index = note.parts.findIndex((part) => Reflect.get(part, field) === value);
  return index < 0 ? undefined : ['parts', index, field];
}

/** Who held interviews and talks, as notes name them. */
export const interviewerReferences = (draft: Draft): Reference[] =>
  fieldReferences(draft.notes, (note) =>
    evidenceOf(note).flatMap((part) => {
      if (part.kind === 'interview') {
        return [{ id: part.interviewers, path: pathTo(note, 'interviewers', part.interviewers) }];
      }
      return part.kind === 'conversation'
        ? [{ id: part.by, path: pathTo(note, 'by', part.by) }]
        : [];
    }),
  );

function intervieweesOf(note: Note): Named[] {
  return evidenceOf(note).flatMap((part, index) => {
    if (part.kind !== 'interview') return [];
    const before = note.kind === 'combination' ? ['parts', index] : [];
    return part.interviewees.flatMap(({ actor }, person) =>
      actor === undefined
        ? []
        : [{ id: actor, path: [...before, 'interviewees', person, 'actor'] }],
    );
  });
}

/** The scene that the page with all notes shows. */
export const evidenceReference = ({ publication: { data, file, locate } }: Draft): Reference[] =>
  data === undefined ? [] : [{ file, ...locate(['evidence', 'scene']), id: data.evidence.scene }];

/** Every scene that the cover, a chapter or the page with all notes shows. */
export const sceneReferences = (draft: Draft): Reference[] => [
  ...tagReferences(draft, 'Scene', 'id'),
  ...openingReference(draft, 'scene'),
  ...evidenceReference(draft),
];

/** Every scene of which a picture opens a chapter; it is shown elsewhere, too. */
export const chapterOpenings = (draft: Draft): Reference[] =>
  fieldReferences(draft.chapters, ({ opening }) =>
    opening === undefined ? [] : [{ id: opening.scene, path: ['opening', 'scene'] }],
  );

/** Every scene that stands on a picture beside a shared link; it is shown elsewhere, too. */
export const cardReferences = ({ publication: { data, file, locate } }: Draft): Reference[] =>
  Object.entries<string | undefined>(data?.cards ?? {}).flatMap(([page, id]) =>
    id === undefined ? [] : [{ file, ...locate(['cards', page]), id }],
  );

/** The scene, or the state of it, that the cover shows. */
export const openingReference = (
  { publication: { data, file, locate } }: Draft,
  field: 'scene' | 'state',
): Reference[] =>
  data === undefined ? [] : [{ file, ...locate(['opening', field]), id: data.opening[field] }];

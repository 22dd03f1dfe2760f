import type { ComparedState } from '../pictures/compare-states.ts';
import { align, type Aligned } from './align.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { compareLists, type EntryChange } from './compare-lists.ts';
import { compareCitations, compareNotes } from './compare-notes.ts';
import type { CitationChange, NoteChange } from './compare-notes.ts';
import { compareScenes, titlesOf, type SceneChange } from './compare-scenes.ts';
import { compareText, type UnitChange } from './compare-text.ts';
import { findMoves } from './find-moves.ts';
import { likeness } from './likeness.ts';
import type { Telling, ToldText } from './telling.ts';
import type { Step } from './units.ts';

/** What a text says, cites and shows otherwise than before. */
export type TextChange = {
  readonly id: string;
  readonly title: string;
  /** Whether it was there, and is; whether it comes at another place among the chapters. */
  readonly presence: 'kept' | 'new' | 'gone' | 'moved';
  readonly fields: readonly FieldChange[];
  readonly units: readonly UnitChange[];
  readonly citations: readonly CitationChange[];
  readonly scenes: readonly SceneChange[];
};

/** A file of fields that says something else than before. */
export type FileChange = { readonly id: string; readonly fields: readonly FieldChange[] };

/** All that a reader notices between two trees, as far as it can be said. */
export type Revision = {
  /** Every text, in reading order, those with it in which nothing changed. */
  readonly texts: readonly TextChange[];
  /** Scenes that stand in no text, such as that of the cover. */
  readonly scenes: readonly SceneChange[];
  readonly notes: readonly NoteChange[];
  readonly entries: readonly EntryChange[];
  readonly files: readonly FileChange[];
};

/**
 * Lay what two trees tell side by side.
 * @param pictures the states that they draw otherwise
 */
export function compareTellings(
  before: Telling,
  after: Telling,
  pictures: readonly ComparedState[],
): Revision {
  const scenes = compareScenes(before, after, pictures);
  const pictureOf = { before: pictureNames(before), after: pictureNames(after) };
  const texts = align(before.texts, after.texts, likeTexts).map((pair): TextChange => ({
    id: (pair.after ?? pair.before)?.id ?? '',
    title: (pair.after ?? pair.before)?.title ?? '',
    presence: presenceOf(pair),
    fields: compareFields(pair.before?.fields, pair.after?.fields),
    units: compareText(pair.before?.units ?? [], pair.after?.units ?? [], pictureOf),
    citations: compareCitations(pair.before, pair.after),
    scenes: scenes.filter(({ text }) => text === (pair.after ?? pair.before)?.id),
  }));
  return {
    texts: findMoves(texts),
    scenes: scenes.filter(({ text }) => text === undefined),
    notes: compareNotes(before, after),
    entries: compareLists(before, after),
    files: [...after.single]
      .map(([id, fields]) => ({ id, fields: compareFields(before.single.get(id), fields) }))
      .filter(({ fields }) => fields.length > 0),
  };
}

/** Whether nothing at all changes for readers. */
export const isEmpty = ({ texts, scenes, notes, entries, files }: Revision): boolean =>
  texts.every(isSame) && [scenes, notes, entries, files].every(({ length }) => length === 0);

/** Whether nothing changes in a text. */
export const isSame = ({ presence, fields, units, citations, scenes }: TextChange): boolean =>
  presence === 'kept' && [fields, units, citations, scenes].every(({ length }) => length === 0);

/** A text stays itself by its file; under another name, by its words. */
const likeTexts = (one: ToldText, other: ToldText): number =>
  one.id === other.id ? 2 : likeness(wordsIn(one), wordsIn(other));

const wordsIn = ({ units }: ToldText): string => units.map(({ text }) => text).join(' ');

function presenceOf({ before, after, isMoved }: Aligned<ToldText>): TextChange['presence'] {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  return isMoved ? 'moved' : 'kept';
}

/** Names the picture of a step for readers: its scene’s title, and the state. */
function pictureNames({ scenes }: Telling): (step: Step) => string {
  const titles = titlesOf(scenes);
  return ({ scene, state }) => `“${titles.get(scene) ?? scene}”, state “${state}”`;
}

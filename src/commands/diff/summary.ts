import { count } from '../../story/format-problems.ts';
import type { FieldChange } from './compare-fields.ts';
import type { SceneChange } from './compare-scenes.ts';
import { isSame, type Revision, type TextChange } from './compare-tellings.ts';
import { deedsOf, type Deed } from './deeds.ts';

/** What was done how often: `paragraph reworded` twice. */
type Tally = Map<string, number>;

const DEEDS: Readonly<Record<Deed, string>> = {
  reworded: 'reworded',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  left: 'moved elsewhere',
  marked: 'with other italics, links or names',
  pictured: 'with another picture',
};

const ORDER = [...Object.values(DEEDS), 'cited anew', 'no longer cited', 'changed'];

const PRESENCE: Readonly<Record<TextChange['presence'], string>> = {
  kept: '',
  new: 'new',
  gone: 'gone',
  moved: 'at another place in the order',
};

/** What changes in a text, in a few words: “2 paragraphs reworded, 1 step added”; empty if nothing does. */
export function summaryOf(text: TextChange): string {
  if (isSame(text)) return '';
  const presence = PRESENCE[text.presence];
  return [...(presence === '' ? [] : [presence]), ...inWords(tallyOf(text))].join(', ');
}

/** How often what was done in all, in words. */
export function totalOf(revision: Revision): string {
  const all: Tally = new Map();
  for (const text of revision.texts) addAll(all, tallyOf(text));
  addAll(all, tallyOfScenes(revision.scenes));
  addAll(all, tallyOfRest(revision));
  return inWords(all).join(', ');
}

/** What changes beside the texts: scenes that stand in none, notes, names and single files. */
export function summaryOfRest(revision: Revision): string {
  const all = tallyOfScenes(revision.scenes);
  addAll(all, tallyOfRest(revision));
  return inWords(all).join(', ');
}

function tallyOf({ fields, units, citations, scenes, presence }: TextChange): Tally {
  const tally: Tally = new Map();
  // The fields of a text that came or went are no change of their own.
  if (presence === 'kept' || presence === 'moved') addFields(tally, fields);
  for (const unit of units) {
    for (const deed of deedsOf(unit)) add(tally, `${unit.kind}|${DEEDS[deed]}`);
  }
  for (const { change } of citations) {
    add(tally, change === 'new' ? 'note|cited anew' : 'note|no longer cited');
  }
  addAll(tally, tallyOfScenes(scenes));
  return tally;
}

function tallyOfScenes(scenes: readonly SceneChange[]): Tally {
  const tally: Tally = new Map();
  for (const { fields, states } of scenes) {
    for (const _ of fields) add(tally, 'scene text|changed');
    for (const { picture, altBefore, altAfter } of states) {
      if (picture === undefined || (picture.change === 'drawing' && altBefore !== altAfter)) {
        add(tally, 'alt text|changed');
      }
      if (picture?.change === 'drawing') add(tally, 'picture|changed');
      if (picture?.change === 'new') add(tally, 'picture|added');
      if (picture?.change === 'gone') add(tally, 'picture|removed');
    }
  }
  return tally;
}

function tallyOfRest({ notes, entries, files }: Revision): Tally {
  const tally: Tally = new Map();
  for (const { before, after } of notes) {
    add(
      tally,
      `note|${before === undefined ? 'added' : after === undefined ? 'removed' : 'reworded'}`,
    );
  }
  for (const { list, change } of entries) {
    add(
      tally,
      `${list.slice(0, -1)}|${{ changed: 'changed', new: 'added', gone: 'removed' }[change]}`,
    );
  }
  for (const { id, fields } of files) {
    for (const _ of fields) add(tally, `field|of ${id}.yaml changed`);
  }
  return tally;
}

function addFields(tally: Tally, fields: readonly FieldChange[]): void {
  for (const { path } of fields) {
    add(
      tally,
      ['title', 'description'].includes(path.join())
        ? `${path.join()}|reworded`
        : 'setting|changed',
    );
  }
}

const add = (tally: Tally, what: string, number = 1): Tally =>
  tally.set(what, (tally.get(what) ?? 0) + number);

function addAll(tally: Tally, others: Tally): void {
  for (const [what, number] of others) add(tally, what, number);
}

/** What was done to words comes first, in the order of the deeds above. */
const inWords = (tally: Tally): string[] =>
  [...tally]
    .map(([what, number]) => {
      const [noun = '', deed = ''] = what.split('|');
      return { rank: ORDER.indexOf(deed), words: `${count(number, noun)} ${deed}` };
    })
    .toSorted((a, b) => (a.rank < 0 ? ORDER.length : a.rank) - (b.rank < 0 ? ORDER.length : b.rank))
    .map(({ words }) => words);

import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import type { EntryChange } from './compare-lists.ts';
import { numberOf, type NoteChange } from './compare-notes.ts';
import type { FileChange } from './compare-tellings.ts';
import { LISTS, type List } from './telling.ts';
import { changedWords, fieldsMarkup, section } from './words-markup.ts';

const TITLES: Readonly<Record<List, string>> = {
  actors: 'Actors',
  places: 'Places',
  sources: 'Sources',
  events: 'Events',
};

/** The notes that read otherwise. */
export const notesMarkup = (notes: readonly NoteChange[]): string =>
  notes
    .map(
      ({ note, before, after }) =>
        `<article class="change"><h4>Note ${numberOf(note)}</h4><p>${changedWords(before, after)}</p></article>`,
    )
    .join('\n');

/** The entries of each list that changed, field by field. */
export const listsMarkup = (entries: readonly EntryChange[]): string =>
  LISTS.map((list) =>
    section(
      3,
      TITLES[list],
      entries
        .filter((entry) => entry.list === list)
        .map(entryMarkup)
        .join('\n'),
    ),
  ).join('');

const entryMarkup = ({ name, id, change, fields }: EntryChange): string =>
  `<article class="change"><h4>${text(name)} <span class="file">${text(id)}</span> <span class="badge">${change}</span></h4>
${fieldsMarkup(fields)}</article>`;

/** The files that are there once, field by field. */
export const singlesMarkup = (files: readonly FileChange[]): string =>
  files.map(({ id, fields }) => section(3, `The ${id}`, fieldsMarkup(fields))).join('');

import type { Story, StoryNote } from '../story/story.ts';
import { formatNote } from '../wording/format-citation.ts';
import type { Used } from './usages.ts';

/** An entry in a list of the Studio. */
export type ListedEntry = { readonly id: string; readonly name: string };

/** The entries of a collection with what they are called, in the order of the site’s own lists. */
export function entriesOf(story: Story, collection: Used): ListedEntry[] {
  switch (collection) {
    case 'notes':
      return story.notes.map((note) => ({
        id: note.id,
        name: `${note.number}. ${textOf(story, note)}`,
      }));
    case 'sources':
      return byName([...story.sources.values()].map(({ id, title }) => ({ id, name: title })));
    case 'actors':
    case 'places':
      return byName([...story[collection].values()].map(({ id, name }) => ({ id, name })));
  }
}

const textOf = ({ sources }: Story, note: StoryNote): string =>
  formatNote(note, sources)
    .map(({ text }) => text)
    .join('');

const byName = (entries: readonly ListedEntry[]): ListedEntry[] =>
  entries.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

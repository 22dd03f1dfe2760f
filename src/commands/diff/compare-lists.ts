import { compareFields, type FieldChange } from './compare-fields.ts';
import { LISTS, wordsOf, type List, type Telling } from './telling.ts';

/** What became of an entry of a list of names. */
export type EntryChange = {
  readonly list: List;
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
  readonly change: 'changed' | 'new' | 'gone';
  readonly fields: readonly FieldChange[];
};

/** The fields that name other entries by their ids. */
const REFERENCES = new Set(['places', 'actors', 'actor', 'part of', 'not to be confused with']);

/** The actors, places, sources and events that are new or gone, or told otherwise than before. */
export function compareLists(before: Telling, after: Telling): EntryChange[] {
  const names = new Map([...namesIn(before), ...namesIn(after)]);
  const say = (field: string, value: string): string =>
    REFERENCES.has(field) ? (names.get(value) ?? value) : value;
  return LISTS.flatMap((list) => {
    const [old, now] = [before.lists[list], after.lists[list]];
    return [...new Set([...now.keys(), ...old.keys()])]
      .map((id): EntryChange => ({
        list,
        id,
        name: nameOf(now.get(id) ?? old.get(id)) ?? id,
        change: !old.has(id) ? 'new' : !now.has(id) ? 'gone' : 'changed',
        fields: compareFields(old.get(id), now.get(id), say),
      }))
      .filter(({ fields }) => fields.length > 0)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  });
}

const namesIn = ({ lists }: Telling): [string, string][] =>
  [...lists.places, ...lists.actors].map(([id, fields]) => [id, nameOf(fields) ?? id]);

const nameOf = (fields: unknown): string | undefined =>
  wordsOf(fields, 'name') ?? wordsOf(fields, 'title');

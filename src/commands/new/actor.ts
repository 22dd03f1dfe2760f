import { entryNoun } from './entry.ts';
import { wordsOf } from './noun.ts';

/** A group, institution, state or person that the report names. */
export const actor = entryNoun({
  help: 'a group, an institution, a state or a person',
  collection: 'actors',
  asked: () => [
    { field: 'name' },
    { field: 'arabic' },
    { field: 'aliases' },
    { field: 'kind' },
    { field: 'role' },
    { field: 'party' },
    { field: 'allegiance' },
    { field: 'allegianceNote', isQuiet: true },
    { field: 'partOf' },
    { field: 'leaders', isQuiet: true },
    { field: 'brigade', isQuiet: true },
    { field: 'brigades', isQuiet: true },
    { field: 'places' },
    { field: 'description' },
    { field: 'notToBeConfusedWith', isQuiet: true },
    { field: 'notes' },
  ],
  next: (answers) =>
    `Tie its name to it in a chapter: <Actor id="${wordsOf(answers, 'id')}">…</Actor>.`,
});

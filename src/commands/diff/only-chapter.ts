import type { Revision } from './compare-tellings.ts';
import type { Telling } from './telling.ts';

/** Of a revision what concerns one chapter: itself, and the notes and entries that it names then or now. */
export function onlyChapter(
  revision: Revision,
  chapter: string,
  tellings: readonly Telling[],
): Revision {
  const texts = tellings.flatMap(({ texts }) => texts.filter(({ id }) => id === chapter));
  const notes = new Set(texts.flatMap(({ citations }) => citations.map(({ note }) => note)));
  const names = new Set(texts.flatMap(({ names }) => [...names]));
  const sources = new Set(
    tellings.flatMap((telling) => [...notes].flatMap((note) => telling.cites.get(note) ?? [])),
  );
  return {
    texts: revision.texts.filter(({ id }) => id === chapter),
    scenes: [],
    notes: revision.notes.filter(({ note }) => notes.has(note)),
    entries: revision.entries.filter(({ list, id }) =>
      list === 'sources' ? sources.has(id) : list !== 'events' && names.has(id),
    ),
    files: [],
  };
}

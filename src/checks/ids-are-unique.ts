import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** No two files of a collection have the same name, whatever folder or extension they have. */
export function idsAreUnique(draft: Draft): Problem[] {
  const { chapters, scenes, notes, sources, places, actors, events } = draft;
  return [chapters, scenes, notes, sources, places, actors, events].flatMap((collection) =>
    [...Map.groupBy<string, { id: string; file: string }>(collection, ({ id }) => id)].flatMap(
      ([id, [first, ...again]]) =>
        again.map(({ file }) => ({
          file,
          line: 1,
          column: 1,
          message: `Another file is called “${id}” already: ${first?.file}.`,
          fix: 'Rename or remove one of the two.',
          rule: 'ids-are-unique',
        })),
    ),
  );
}

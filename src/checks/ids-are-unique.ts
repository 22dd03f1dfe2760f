import { idsOf, type Draft } from '../story/draft.ts';
import { formerNamesOf } from '../story/former-pages.ts';
import type { Problem } from '../story/problem.ts';

/** No two files of a collection have the same name, whatever extension they have, nor one that another had. */
export const idsAreUnique = (draft: Draft): Problem[] => [
  ...namedTwice(draft),
  ...formerNamesTaken(draft),
];

function namedTwice(draft: Draft): Problem[] {
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

/** A link to a name leads to one place: to the file of that name, or to the one that had it. */
function formerNamesTaken({ chapters, scenes }: Draft): Problem[] {
  return [chapters, scenes].flatMap((collection) => {
    const ids = idsOf(collection);
    const owners = new Map<string, string>();
    return collection.flatMap((entry) =>
      formerNamesOf(entry).flatMap((name, index): Problem[] => {
        const owner = ids.has(name) ? `a file is called “${name}” now` : owners.get(name);
        owners.set(name, `${entry.file} says so of “${name}” already`);
        if (owner === undefined) return [];
        return [
          {
            file: entry.file,
            ...entry.locate(['formerly', index]),
            message: `“${name}” leads elsewhere: ${owner}.`,
            fix: 'Take it out of “formerly” here, or give the other file another name.',
            rule: 'ids-are-unique',
          },
        ];
      }),
    );
  });
}

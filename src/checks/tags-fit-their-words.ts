import { propOf } from '../story/chapter-text.ts';
import { idsOf, proseOf, type Draft, type Entry } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

type Named = { readonly name: string; readonly aliases: readonly string[] };

/** The words of a name’s tag are not the name of another entry: the card beside the text would be a wrong one. */
export function tagsFitTheirWords(draft: Draft): Problem[] {
  const known = { Place: namesOf(draft.places), Actor: namesOf(draft.actors) };
  const ids = { Place: idsOf(draft.places), Actor: idsOf(draft.actors) };
  return proseOf(draft).flatMap(({ file, text }) =>
    text.tags.flatMap((tag) => {
      if (tag.name !== 'Place' && tag.name !== 'Actor') return [];
      const id = propOf(tag, 'id');
      const owners = known[tag.name].get(plainly(tag.text)) ?? [];
      const [owner] = owners;
      if (id === undefined || owner === undefined || owners.includes(id) || !ids[tag.name].has(id))
        return [];
      return [
        {
          file,
          line: tag.line,
          column: tag.column,
          message: `“${tag.text}” is the name of “${owner}”, and this tag leads to “${id}”.`,
          fix: `Write <${tag.name} id="${owner}">, or other words.`,
          rule: 'tags-fit-their-words',
        },
      ];
    }),
  );
}

function namesOf(entries: readonly Entry<Named>[]): Map<string, string[]> {
  const names = entries.flatMap(({ id, data }) =>
    data === undefined ? [] : [data.name, ...data.aliases].map((name) => ({ id, name })),
  );
  const grouped = Map.groupBy(names, ({ name }) => plainly(name));
  return new Map([...grouped].map(([name, owners]) => [name, owners.map(({ id }) => id)]));
}

const plainly = (name: string): string => name.trim().toLowerCase().replace(/^the /, '');

import type { Draft, Entry } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

type Named = { readonly name: string };

/** No two places, and no two groups or persons, have one name: readers could not tell them apart in a list. */
export function namesAreToldApart({ places, actors }: Draft): Problem[] {
  return [...twinsIn(places), ...twinsIn(actors)];
}

function twinsIn(entries: readonly Entry<Named>[]): Problem[] {
  const named = entries.filter(({ data }) => data !== undefined);
  const byName = Map.groupBy(named, ({ data }) => data?.name.trim().toLowerCase());
  return [...byName.values()].flatMap(([first, ...again]) =>
    again.map(({ data, file, locate }) => ({
      file,
      ...locate(['name']),
      message: `“${data?.name ?? ''}” is the name of ${first?.file ?? ''}, too.`,
      fix: 'Say in the name what tells them apart, as in “North Bank (town)”, or remove one file.',
      rule: 'names-are-told-apart',
    })),
  );
}

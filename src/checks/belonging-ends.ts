import type { Draft, Entry } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

type Members = { readonly partOf?: string | readonly string[] | undefined };

/** Nothing is part of itself, be it by way of others. */
export function belongingEnds({ places, actors }: Draft): Problem[] {
  return [...circlesIn(places), ...circlesIn(actors)];
}

/** Each circle once, at its first member by name. */
function circlesIn(entries: readonly Entry<Members>[]): Problem[] {
  const outer = new Map(entries.map(({ id, data }) => [id, [data?.partOf ?? []].flat()]));
  return entries.flatMap(({ id, file, locate }) => {
    const circle = circleFrom(id, outer);
    if (circle === undefined || circle.some((member) => member < id)) return [];
    return [
      {
        file,
        ...locate(['partOf']),
        message:
          circle.length === 1
            ? `“${id}” is part of itself.`
            : `“${id}” is part of itself, by way of ${circle
                .slice(1)
                .map((member) => `“${member}”`)
                .join(', ')}.`,
        fix: 'Name what it belongs to, or leave `partOf` out.',
        rule: 'belonging-ends',
      },
    ];
  });
}

function circleFrom(
  start: string,
  outer: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of outer.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

import { valuesIn, type ValueIn } from '../schemas/values-in.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import type { Locate } from '../story/read-yaml.ts';

/** A position lies on the land that the base map draws: one elsewhere has its two numbers in the wrong order, or one of them mistyped. */
export function positionsAreOnTheMap({ scenes, places, baseMap }: Draft): Problem[] {
  if (baseMap.data === undefined) return [];
  const [west, south, east, north] = baseMap.data.explored;
  const isOff = ([lon, lat]: readonly [number, number]): boolean =>
    lon < west || lon > east || lat < south || lat > north;
  const problem = (
    at: readonly [number, number],
    file: string,
    locate: Locate,
    path: ValueIn['path'],
  ) => ({
    file,
    ...locate(path),
    message: `The position [${at.join(', ')}] is not on the map, which reaches from ${west} to ${east} degrees east and from ${south} to ${north} north.`,
    fix: isOff([at[1], at[0]])
      ? 'Correct the numbers.'
      : `Write the longitude first: [${at[1]}, ${at[0]}].`,
    rule: 'positions-are-on-the-map',
  });
  const off = places.flatMap(({ data, file, locate }) =>
    data?.at && isOff(data.at) ? [problem(data.at, file, locate, ['at'])] : [],
  );
  return [
    ...off,
    ...scenes.flatMap(({ data, file, locate }) =>
      data?.kind === 'map'
        ? positionsIn(data.marks)
            .filter(({ at }) => isOff(at))
            .map(({ at, path }) => problem(at, file, locate, path))
        : [],
    ),
  ];
}

/** Pairs of numbers that are no position on the map: notes, and where pulls lead, however far. */
const ELSEWHERE = new Set<PropertyKey>(['notes', 'toward', 'against']);

/** Every other pair of numbers in the marks of a map: each is a position. */
const positionsIn = (marks: object) =>
  valuesIn(marks, ['marks']).flatMap(({ value, path }) => {
    const isPair = Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
    if (!isPair || path.some((part) => ELSEWHERE.has(part))) return [];
    const [lon, lat] = value as [number, number];
    return [{ at: [lon, lat] as const, path }];
  });

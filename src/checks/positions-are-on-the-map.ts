import { readBaseMap } from '../kinds/map/read-base-map.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import type { Locate } from '../story/read-yaml.ts';

type Path = readonly (string | number)[];

/** A position lies on the land that the base map draws: one elsewhere has its two numbers in the wrong order, or one of them mistyped. */
export function positionsAreOnTheMap({ scenes, places }: Draft): Problem[] {
  const [west, south, east, north] = readBaseMap().explored;
  const isOff = ([lon, lat]: readonly [number, number]): boolean =>
    lon < west || lon > east || lat < south || lat > north;
  const problem = (at: readonly [number, number], file: string, locate: Locate, path: Path) => ({
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
        ? positionsIn(data.marks, ['marks'])
            .filter(({ at }) => isOff(at))
            .map(({ at, path }) => problem(at, file, locate, path))
        : [],
    ),
  ];
}

/** Every pair of numbers in the marks of a map, numbers of notes apart: none else is anything but a position. */
function positionsIn(
  value: unknown,
  path: Path,
): { readonly at: readonly [number, number]; readonly path: Path }[] {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)) {
    const [lon, lat] = value as [number, number];
    return [{ at: [lon, lat], path }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'notes' ? [] : positionsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

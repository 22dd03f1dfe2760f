import type { Piece } from '../kinds/evidence/piece.ts';

/** What the list of notes can be narrowed by; each is named so in the address. */
const FACETS = ['kind', 'place', 'date', 'evidence'] as const;

/** One way to narrow the list of notes. */
export type Facet = (typeof FACETS)[number];

/** The facet of this name, if there is one. */
export const facetNamed = (name: string): Facet | undefined =>
  FACETS.find((facet) => facet === name);

/** What the reader wants to see: notes with a piece of evidence that fits all that is given. */
export type Filter = Readonly<Partial<Record<Facet, string>>>;

type Filtered = Pick<Piece, 'note' | 'same' | 'kind' | 'place' | 'dates'>;

/** The values a piece has for a facet. */
function valuesOf({ kind, place, dates, same }: Filtered, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [kind];
    case 'place':
      return place === undefined ? [] : [place];
    case 'date':
      return dates;
    case 'evidence':
      return [same];
  }
}

/** Whether a piece fits all that is given. */
export const fits = (piece: Filtered, filter: Filter): boolean =>
  FACETS.every((facet) => {
    const wanted = filter[facet];
    return wanted === undefined || valuesOf(piece, facet).includes(wanted);
  });

/** The numbers of the notes with a piece that fits. */
export const notesFitting = (pieces: readonly Filtered[], filter: Filter): ReadonlySet<number> =>
  new Set(pieces.filter((piece) => fits(piece, filter)).map(({ note }) => note));

/** How many notes each value of a facet would leave, beside all else that is given. */
export function choicesOf(
  pieces: readonly Filtered[],
  filter: Filter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const { [facet]: _, ...rest } = filter;
  const values = new Set(pieces.flatMap((piece) => valuesOf(piece, facet)));
  return new Map(
    [...values].map((value) => [value, notesFitting(pieces, { ...rest, [facet]: value }).size]),
  );
}

/** Change one facet; whatever would then leave nothing to see is given up. */
export function withChoice(
  pieces: readonly Filtered[],
  filter: Filter,
  facet: Facet,
  value: string,
): Filter {
  const { [facet]: _, ...rest } = filter;
  if (value === '') return rest;
  return sound(pieces, { [facet]: value }, rest);
}

/** Read a filter from the query of an address; what is unknown or leaves nothing is ignored. */
export function readFilter(query: string, pieces: readonly Filtered[]): Filter {
  const given = new URLSearchParams(query);
  const wanted = FACETS.flatMap((facet) => {
    const value = given.get(facet);
    return value === null ? [] : [[facet, value] as const];
  });
  return sound(pieces, {}, Object.fromEntries(wanted));
}

/** Write a filter as the query of an address, empty where all notes are shown. */
export function writeFilter(filter: Filter): string {
  const query = new URLSearchParams(
    FACETS.flatMap((facet) => {
      const value = filter[facet];
      return value === undefined ? [] : [[facet, value]];
    }),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** Add what is wanted, facet by facet, as long as something is left to see. */
const sound = (pieces: readonly Filtered[], given: Filter, wanted: Filter): Filter =>
  FACETS.reduce((filter, facet) => {
    const value = wanted[facet];
    const more = value === undefined ? filter : { ...filter, [facet]: value };
    return notesFitting(pieces, more).size > 0 ? more : filter;
  }, given);

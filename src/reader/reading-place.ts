import { forget, keep, kept } from './kept.ts';

/** Where a reader left off. */
export type ReadingPlace = {
  /** The chapter’s title. */
  readonly title: string;
  /** The first words of the step, where the place is one. */
  readonly step?: string | undefined;
  /** The address of the step, or else of the chapter, within the site: `/chapters/the-river/#boat`. */
  readonly address: string;
};

const NAME = 'reading';

/** Keep the reader’s place in this browser. */
export function keepReadingPlace(place: ReadingPlace): void {
  keep(NAME, place);
}

/** The place the reader left, if this browser knows one. */
export function lastReadingPlace(): ReadingPlace | undefined {
  const place = kept(NAME);
  return isReadingPlace(place) ? place : undefined;
}

/** Forget the place. */
export function forgetReadingPlace(): void {
  forget(NAME);
}

function isReadingPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { title, step, address } = value as Partial<Record<keyof ReadingPlace, unknown>>;
  return (
    typeof title === 'string' &&
    (step === undefined || typeof step === 'string') &&
    typeof address === 'string' &&
    // Of this site: two slashes would begin the address of another.
    /^\/(?!\/)/.test(address)
  );
}

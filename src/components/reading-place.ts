const KEY = 'seven-kilometers:reading';

/** Where a reader left off: a chapter's title, and the address of the step. */
export type ReadingPlace = { readonly title: string; readonly address: string };

/** Keep the reader's place in this browser. Where storage is refused, the place is just not kept. */
export function keepReadingPlace(place: ReadingPlace): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    return;
  }
}

/** The place the reader left, if this browser knows one. */
export function lastReadingPlace(): ReadingPlace | undefined {
  try {
    const place: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isReadingPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isReadingPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { title, address } = value as Partial<Record<keyof ReadingPlace, unknown>>;
  return typeof title === 'string' && typeof address === 'string' && address.startsWith('/');
}

import type { Measures } from './measures.ts';
import { COMMENT } from './piece.ts';
import type { PlacedHeading, Guide } from './placed.ts';
import type { Group } from './rows.ts';

/** Between what was gathered for the report and what was there before: a line, and the two sums. */
export function layoutOrigins(
  groups: readonly Group[],
  headings: readonly PlacedHeading[],
  { narrow, margin, width }: Measures,
): Guide[] {
  const right = margin + width;
  const rows = groups.map((group, row) => ({ ...group, y: headings[row]?.y ?? 0 }));
  const [held, before] = [true, false].map((origin) =>
    rows.filter(({ heading, pieces }) => pieces[0]?.held === origin && heading.id !== COMMENT),
  );
  const last = held?.at(-1)?.y ?? 0;
  const middle = (last + (before?.[0]?.y ?? last)) / 2 - 5;
  return [
    { key: 'origins', kind: 'rule', from: [margin, middle], to: [right, middle] },
    sumOf(held ?? [], narrow ? 'for the report' : 'gathered for the report', right),
    sumOf(before ?? [], 'from elsewhere', right),
  ];
}

/** The sum of some rows, at the end of the shortest of them, where there is room. */
function sumOf(
  rows: readonly (Group & { readonly y: number })[],
  words: string,
  right: number,
): Guide {
  const sum = rows.reduce((count, { pieces }) => count + pieces.length, 0);
  const shortest = rows.toSorted((one, other) => one.pieces.length - other.pieces.length)[0];
  return {
    key: `sum-${words}`,
    kind: 'word',
    x: right,
    y: shortest?.y ?? 0,
    anchor: 'end',
    text: `${sum} ${words}`,
  };
}

/** Someone who would stand best in a row. */
export type Wish = { readonly key: string; readonly row: number };

/** Give each its row or the nearest one at least a row from the one before, none beyond the last. */
export function spread(
  wishes: readonly Wish[],
  { top, bottom }: { top: number; bottom: number },
): Wish[] {
  const sorted = [...wishes].sort((a, b) => a.row - b.row);
  let free = top;
  const down = sorted.map(({ key, row }) => {
    const placed = { key, row: Math.max(row, free) };
    free = placed.row + 1;
    return placed;
  });
  let limit = bottom;
  return down
    .reverse()
    .map(({ key, row }) => {
      const placed = { key, row: Math.min(row, limit) };
      limit = placed.row - 1;
      return placed;
    })
    .reverse();
}

/** The last of some rows that fit one below the other; `room` and the `gap` between two in pixels. */
export function newestRows<Row extends { readonly height: number }>(
  rows: readonly Row[],
  room: number,
  gap: number,
): Row[] {
  let left = room + gap;
  const first = rows.findLastIndex(({ height }) => {
    left -= height + gap;
    return left < 0;
  });
  return rows.slice(first + 1);
}

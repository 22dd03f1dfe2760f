/** A table that is printed as its rows become known. */
export type Table = { readonly head: string; row(cells: readonly (string | number)[]): string };

/** Least width of a column of numbers, in characters. */
const LEAST = 7;

/** A table with so many columns of words to the left, and numbers to the right below their names. */
export function tableOf(
  words: readonly [name: string, width: number][],
  numbers: readonly string[],
): Table {
  const row = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, i) => {
        const width = words[i]?.[1];
        if (width !== undefined) return String(cell).padEnd(width);
        return String(cell).padStart(Math.max(LEAST, numbers[i - words.length]?.length ?? 0));
      })
      .join('  ')
      .trimEnd();
  return { head: row([...words.map(([name]) => name), ...numbers]), row };
}

/** Where the line of a place begins. */
export const startOfLine = (text: string, place: number): number =>
  text.lastIndexOf('\n', place - 1) + 1;

/** Where the line ends in which something ends that may have taken empty lines with it. */
export function endOfLine(text: string, place: number): number {
  const end = text.slice(0, place).trimEnd().length;
  const found = text.indexOf('\n', end);
  return found < 0 ? text.length : found;
}

/** As many spaces as a place is away from the beginning of its line. */
export const indentAt = (text: string, place: number): string =>
  ' '.repeat(place - startOfLine(text, place));

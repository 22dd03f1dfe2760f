/** A run of text as a page renders it: plain, in italics, small, or as a link to another site. */
export type Span =
  | { readonly text: string }
  | { readonly text: string; readonly italic: true }
  | { readonly text: string; readonly href: string }
  | { readonly text: string; readonly small: true };

/** Joins pieces of a sentence by commas; after a closing quotation mark with a comma, by a space. */
export function joinPieces(pieces: readonly (readonly Span[])[]): Span[] {
  const filled = pieces.filter((piece) => piece.length > 0);
  return filled.flatMap((piece, index) => {
    const before = filled[index - 1]?.at(-1)?.text;
    if (before === undefined) return [...piece];
    return [{ text: /[,?!]”$/.test(before) ? ' ' : ', ' }, ...piece];
  });
}

/** The same spans with neighboring plain runs made one. */
export function mergePlain(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(span)) {
      merged.splice(-1, 1, { text: last.text + span.text });
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** Names in a row: “A”, “A and B”, “A, B, and C”. */
export function listOf(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

function isPlain(span: Span): boolean {
  return Object.keys(span).length === 1;
}

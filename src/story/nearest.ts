import { distance } from 'fastest-levenshtein';

/** The known name an author most likely meant; none where every name differs by more than 30 %. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(name.length * 0.3));
  const ranked = [...known]
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .filter(({ candidate, edits }) => edits <= limit && edits < candidate.length)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}

/** The fix for an unknown name: the nearest known one, or else what the author can do instead. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const suggestion = nearest(name, known);
  return suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;
}

/** A short list for a sentence: `“a”, “b” or “c”`. */
export function anyOf(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}`;
}

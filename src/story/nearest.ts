import { distance } from 'fastest-levenshtein';

/**
 * The known name an author most likely meant: the same in other letters, the only one that begins so,
 * or one that differs in less than a third of its letters; none where every name differs by more.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const plain = plainly(name);
  const same = names.find((candidate) => plainly(candidate) === plain);
  if (same !== undefined) return same;
  const limit = Math.max(1, Math.floor(name.length * 0.3));
  const [closest] = names
    .map((candidate) => ({ candidate, edits: edits(plain, plainly(candidate)) }))
    .filter(({ candidate, edits }) => edits <= limit && edits < candidate.length)
    .sort((a, b) => a.edits - b.edits);
  if (closest !== undefined) return closest.candidate;
  const longer =
    plain.length < 4
      ? []
      : names.filter(
          (candidate) =>
            /^[a-z]/.test(candidate.slice(plain.length)) && candidate.startsWith(plain),
        );
  return longer.length === 1 ? longer[0] : undefined;
}

const plainly = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/[\s_]+/g, '-');

/** How many letters differ; two that have changed places count as one. */
function edits(name: string, candidate: string): number {
  const apart = distance(name, candidate);
  const isSwapped =
    apart === 2 &&
    name.length === candidate.length &&
    [...name].toSorted().join('') === [...candidate].toSorted().join('');
  return isSwapped ? 1 : apart;
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

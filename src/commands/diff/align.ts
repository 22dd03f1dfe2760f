import { LIKE } from './likeness.ts';

/** Something then and now; only one of the two where it came or went. */
export type Aligned<Item> = {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Whether it stands elsewhere among the others than before. */
  readonly isMoved: boolean;
};

/**
 * Find what became of each item of a list, in the order of the list now; what went stands behind what
 * it stood behind.
 * @param alike how much two items are one another: less than `LIKE` where they are not, more than 1
 * where a name says that they are
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  alike: (before: Item, after: Item) => number,
): Aligned<Item>[] {
  const pairs = pairUp(before, after, alike);
  const left = new Set(pairs.values());
  const stays = new Set(longestRising([...pairs].toSorted(([a], [b]) => a - b)));
  const aligned: Aligned<Item>[] = [];
  const goneFrom = (index: number): void => {
    for (let at = index; at < before.length && !left.has(at); at += 1) {
      aligned.push({ before: before[at], after: undefined, isMoved: false });
    }
  };
  goneFrom(0);
  for (const [index, item] of after.entries()) {
    const was = pairs.get(index);
    const isMoved = was !== undefined && !stays.has(index);
    aligned.push({ before: was === undefined ? undefined : before[was], after: item, isMoved });
    if (was !== undefined) goneFrom(was + 1);
  }
  return aligned;
}

/** For places in the list now, the places then of what is the same: the most alike first, then the nearest. */
function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  alike: (before: Item, after: Item) => number,
): Map<number, number> {
  const candidates = after
    .flatMap((now, index) =>
      before.map((then, was) => ({ index, was, likeness: alike(then, now) })),
    )
    .filter(({ likeness }) => likeness >= LIKE)
    .toSorted(
      (a, b) => b.likeness - a.likeness || Math.abs(a.index - a.was) - Math.abs(b.index - b.was),
    );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, was } of candidates) {
    if (pairs.has(index) || taken.has(was)) continue;
    pairs.set(index, was);
    taken.add(was);
  }
  return pairs;
}

/** The places now of the most pairs that keep their order: all others have moved. */
function longestRising(pairs: readonly (readonly [index: number, was: number])[]): number[] {
  const runs: number[][] = [];
  for (const [at, [index, was]] of pairs.entries()) {
    const longest = pairs
      .slice(0, at)
      .map(([, earlier], place) => (earlier < was ? (runs[place] ?? []) : []))
      .reduce((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, index]);
  }
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

/** What became of a line: it went, or it came. */
export type ChangedLine = { readonly sign: '−' | '+'; readonly text: string };

/** The lines in which two texts differ, in order: those that went before those that came in their place. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(old, now);
  const changes: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      changes.push({ sign: '−', text: (old[i++] ?? '').trim() });
    } else {
      changes.push({ sign: '+', text: (now[j++] ?? '').trim() });
    }
  }
  return changes;

  function lengthAt(row: number, column: number): number {
    return common[row]?.[column] ?? 0;
  }
}

/** For every pair of places, how many lines the rests of the two texts share in the same order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [here, below] = [lengths[i], lengths[i + 1]];
      if (here)
        here[j] =
          old[i] === now[j]
            ? (below?.[j + 1] ?? 0) + 1
            : Math.max(below?.[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}

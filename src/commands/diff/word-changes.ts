import { diffArrays } from 'diff';

/** A stretch of words that stayed, went or came. */
export type Run = { readonly text: string; readonly change: 'same' | 'gone' | 'new' };

/** A word, a note or a sign, with the space behind it. A number with a comma in it is one word. */
const TOKEN = /(?:\[\d+\]|[\p{L}\p{M}\p{N}]+(?:[’'.,–-][\p{L}\p{M}\p{N}]+)*|[^\s])\s*/gu;

/** Where fewer words than this share stayed, a text is told whole as it was and as it is. */
const LEAST_KEPT = 0.3;

/** What stands at one place then and now: the same words, be it with other spaces, or others. */
type Stretch = { readonly before: string; readonly after: string; readonly isSame: boolean };

/** The words in which two texts differ, in order: those that went before those that came for them. */
export function wordChanges(before: string, after: string): Run[] {
  const stretches = stretchesOf(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []);
  const kept = stretches.filter(({ isSame }) => isSame).map((each) => each.after);
  const words = Math.max(countWords(before), countWords(after));
  const told =
    countWords(kept.join(' ')) < LEAST_KEPT * words
      ? [{ before, after, isSame: false }]
      : joined(withoutCrumbs(joined(stretches)));
  return told.flatMap((stretch, index) => runsOf(stretch, told[index + 1]));
}

function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const parts = diffArrays<string>([...before], [...after], {
    comparator: (one, other) => one.trim() === other.trim(),
  });
  let at = 0;
  return parts.map(({ value, added, removed }): Stretch => {
    const now = removed ? '' : value.join('');
    if (added) return { before: '', after: now, isSame: false };
    const then = before.slice(at, at + value.length).join('');
    at += value.length;
    return { before: then, after: now, isSame: !removed };
  });
}

/** A word or a sign alone between changes helps nobody: it is told with them, as one change. */
const withoutCrumbs = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((stretch, index) => {
    const [last, next] = [stretches[index - 1], stretches[index + 1]];
    const isCrumb =
      last !== undefined &&
      next !== undefined &&
      countWords(stretch.after) < 2 &&
      countWords(`${last.before} ${last.after} ${next.before} ${next.after}`) > 3;
    return isCrumb ? { ...stretch, isSame: false } : stretch;
  });

/** Changes that follow one another as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const told: Stretch[] = [];
  for (const { before, after, isSame } of stretches) {
    const last = told.at(-1);
    if (last === undefined || last.isSame || isSame) told.push({ before, after, isSame });
    else told.splice(-1, 1, { before: last.before + before, after: last.after + after, isSame });
  }
  return told;
}

/** Before words that went, the space is as it was: none stood before a comma. */
function runsOf({ before, after, isSame }: Stretch, next: Stretch | undefined): Run[] {
  if (isSame)
    return [{ text: next !== undefined && next.before !== '' ? before : after, change: 'same' }];
  return [
    { text: before, change: 'gone' as const },
    { text: after, change: 'new' as const },
  ].filter(({ text }) => text !== '');
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

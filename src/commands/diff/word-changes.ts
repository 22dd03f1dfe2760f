import { diffArrays } from 'diff';

/** A stretch of words that stayed, went or came. */
export type Run = { readonly text: string; readonly change: 'same' | 'gone' | 'new' };

/** A word, a note or a sign, with the space behind it. A number with a comma in it is one word. */
const TOKEN = /(?:\[\d+\]|[\p{L}\p{M}\p{N}]+(?:[’'.,–-][\p{L}\p{M}\p{N}]+)*|[^\s])\s*/gu;

/** Where fewer words than this share stayed, a text is told whole as it was and as it is. */
const LEAST_KEPT = 0.3;

/** The words in which two texts differ, in order: those that went before those that came for them. */
export function wordChanges(before: string, after: string): Run[] {
  const [old, now] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const runs = diffArrays<string>(old, now, {
    comparator: (one, other) => one.trim() === other.trim(),
  }).map(({ value, added, removed }): Run => ({
    text: value.join(''),
    change: added ? 'new' : removed ? 'gone' : 'same',
  }));
  const kept = countIn(runs.filter(({ change }) => change === 'same'));
  const isRewritten = kept < LEAST_KEPT * Math.max(countWords(before), countWords(after));
  return isRewritten ? whole(before, after) : merged(withoutCrumbs(runs));
}

const whole = (before: string, after: string): Run[] =>
  [
    { text: before, change: 'gone' as const },
    { text: after, change: 'new' as const },
  ].filter(({ text }) => text !== '');

/** A word or a sign alone between changes helps nobody: it is told with them. */
const withoutCrumbs = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run, index): Run[] => {
    const [last, next] = [runs[index - 1], runs[index + 1]];
    const isCrumb =
      run.change === 'same' &&
      last !== undefined &&
      next !== undefined &&
      countWords(run.text) < 2 &&
      countIn([last, next]) > 3;
    return isCrumb
      ? [
          { ...run, change: 'gone' },
          { ...run, change: 'new' },
        ]
      : [run];
  });

/** Between words that stayed, all that went as one run, and all that came as another. */
function merged(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  let [gone, come] = ['', ''];
  const tell = (): void => {
    found.push(...whole(gone, come));
    [gone, come] = ['', ''];
  };
  for (const { text, change } of runs) {
    if (change === 'gone') gone += text;
    else if (change === 'new') come += text;
    else {
      tell();
      found.push({ text, change });
    }
  }
  tell();
  return found;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const countIn = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + countWords(text), 0);

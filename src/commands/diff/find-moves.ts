import type { PassageChange, UnitChange } from './compare-text.ts';
import { likeness } from './likeness.ts';
import type { Unit } from './units.ts';

/** A text with what became of its pieces. */
type Changed = { readonly title: string; readonly units: readonly UnitChange[] };

/** Shorter passages may be alike by chance. */
const LEAST_WORDS = 6;
const MOSTLY_THE_SAME = 0.75;

type Found = { readonly passage: PassageChange; readonly words: string; readonly place: string };

/**
 * Passages that went in one place and came in another have moved: between chapters, or between the
 * steps of one and what stands around them. Tells of each where it was or is.
 */
export function findMoves<Text extends Changed>(texts: readonly Text[]): Text[] {
  const gone = passagesIn(texts, 'before');
  const come = passagesIn(texts, 'after');
  const moves = new Map<PassageChange, PassageChange>();
  const pairs = gone
    .flatMap((from) => come.map((to) => ({ from, to, alike: likeness(from.words, to.words) })))
    .filter(({ alike }) => alike >= MOSTLY_THE_SAME)
    .toSorted((a, b) => b.alike - a.alike);
  for (const { from, to } of pairs) {
    if (moves.has(from.passage) || moves.has(to.passage)) continue;
    moves.set(from.passage, { ...from.passage, to: to.place });
    moves.set(to.passage, { ...to.passage, before: from.words, from: from.place });
  }
  return texts.map((text) => ({
    ...text,
    units: text.units.map((unit) => ({
      ...unit,
      passages: unit.passages.map((passage) => moves.get(passage) ?? passage),
    })),
  }));
}

/** All passages that are on one side only, with where that is. */
function passagesIn(texts: readonly Changed[], side: 'before' | 'after'): Found[] {
  const other = side === 'before' ? 'after' : 'before';
  return texts.flatMap(({ title, units }) =>
    units.flatMap((unit) =>
      unit.passages.flatMap((passage): Found[] => {
        const words = passage[side];
        if (words === undefined || passage[other] !== undefined) return [];
        if (words.split(' ').length < LEAST_WORDS) return [];
        return [{ passage, words, place: `${placeOf(unit[side])} of “${title}”` }];
      }),
    ),
  );
}

/** Where a unit stands in its text, in words. */
export function placeOf(unit: Unit | undefined): string {
  if (unit?.kind === 'step') return `the step “${unit.title}”`;
  return unit?.section === undefined ? 'the beginning' : `the section “${unit.section}”`;
}

import type { PassageChange, UnitChange } from './compare-text.ts';

/** What was done to a piece of a text; `left` for another one, `marked` in its italics, links or names. */
export type Deed = 'reworded' | 'added' | 'removed' | 'moved' | 'left' | 'marked' | 'pictured';

/** What was done to a passage. */
export function deedsOfPassage({ before, after, isMoved, from, to }: PassageChange): Deed[] {
  if (to !== undefined) return ['left'];
  if (from !== undefined) return before === after ? ['moved'] : ['moved', 'reworded'];
  if (before === undefined) return ['added'];
  if (after === undefined) return ['removed'];
  if (before !== after) return isMoved ? ['moved', 'reworded'] : ['reworded'];
  return isMoved ? ['moved'] : ['marked'];
}

/** What was done to a piece of a text as a whole. */
export function deedsOf({ before, after, moved, facts, passages }: UnitChange): Deed[] {
  const deeds = passages.map(deedsOfPassage);
  if (before === undefined || after === undefined) {
    const whole: Deed = before === undefined ? 'moved' : 'left';
    const isElsewhere = deeds.length > 0 && deeds.every(([deed]) => deed === whole);
    if (!isElsewhere) return [before === undefined ? 'added' : 'removed'];
    return [...new Set(deeds.flat())];
  }
  const changed = new Set(facts.map(({ path }) => path[0]));
  const isReworded =
    changed.has('dateline') || deeds.some((each) => each.some((deed) => deed !== 'marked'));
  return [
    ...(moved === undefined ? [] : (['moved'] as const)),
    ...(isReworded ? (['reworded'] as const) : deeds.flat().slice(0, 1)),
    ...(changed.has('picture') ? (['pictured'] as const) : []),
  ];
}

/**
 * The fullest way to say something for which there is room.
 * @param ways from the fullest to the briefest
 * @param set sets the words in one of these ways
 * @param tests whether what was set fits; where nothing passes one test, the next, laxer one counts,
 * and where nothing passes any, the briefest way is taken all the same
 */
export function fullest<Way, Draft>(
  ways: readonly Way[],
  set: (way: Way) => Draft,
  ...[fits, ...laxer]: readonly [(draft: Draft) => boolean, ...((draft: Draft) => boolean)[]]
): Draft {
  const drafts: Draft[] = [];
  for (const way of ways) {
    const draft = set(way);
    if (fits(draft)) return draft;
    drafts.push(draft);
  }
  for (const enough of laxer) {
    const draft = drafts.find(enough);
    if (draft !== undefined) return draft;
  }
  const briefest = drafts.at(-1);
  if (briefest === undefined) throw new Error('There is no way to say it.');
  return briefest;
}

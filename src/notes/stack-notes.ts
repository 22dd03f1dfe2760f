/** A note that wishes to stand at a height beside the text, and how high it is, in pixels. */
export type NoteWish = { readonly top: number; readonly height: number };

/** Room between one note and the next, in pixels. */
const ROOM = 12;

/**
 * Where notes stand in a margin between `top` and `bottom`: each beside its line, or as near below it
 * as the notes before it allow, and above it where the margin ends. One that finds no room stands
 * nowhere. All in pixels.
 * @param wishes in the order of their lines
 * @returns the top of each note, `undefined` for those that find no room
 */
export function stackNotes(
  wishes: readonly NoteWish[],
  top: number,
  bottom: number,
): (number | undefined)[] {
  const standing: { readonly at: number; top: number; readonly height: number }[] = [];
  let used = 0;
  for (const [at, { top: wish, height }] of wishes.entries()) {
    const taken = used + height + (standing.length > 0 ? ROOM : 0);
    if (taken > bottom - top) continue;
    used = taken;
    const last = standing.at(-1);
    const below = last ? last.top + last.height + ROOM : top;
    standing.push({ at, top: Math.max(wish, below), height });
  }
  let end = bottom;
  for (const note of standing.toReversed()) {
    note.top = Math.min(note.top, end - note.height);
    end = note.top - ROOM;
  }
  return wishes.map((_, at) => standing.find((note) => note.at === at)?.top);
}

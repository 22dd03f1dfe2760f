/** Something with a height and the top at which it would stand best, in pixels or rows. */
type Wish = { readonly top: number; readonly height: number };

/**
 * Move things apart, from the top down: each stands where it would stand best or as near to it as may
 * be, at least `gap` below the one before, and none beyond the bottom.
 */
export function spread<Thing extends Wish>(
  things: readonly Thing[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  gap = 0,
): Thing[] {
  let next = top;
  const pushed = things
    .toSorted((one, other) => one.top - other.top)
    .map((thing) => {
      const placed = { ...thing, top: Math.max(next, thing.top) };
      next = placed.top + thing.height + gap;
      return placed;
    });
  let limit = bottom;
  return pushed
    .toReversed()
    .map((thing) => {
      const placed = { ...thing, top: Math.min(thing.top, limit - thing.height) };
      limit = placed.top - gap;
      return placed;
    })
    .toReversed();
}

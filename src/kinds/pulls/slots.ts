import type { Force } from './schema.ts';
import type { Hand } from './placed.ts';

/** A force on its side of the line, with the height where its rope is tied, in pixels. */
export type Slot = { readonly force: Force; readonly hand: Hand; readonly y: number };

/** From the top of what is told of a force down to its rope, in pixels. */
const BELOW_TOP = 34;
/** The rope from both sides keeps this far from those across the line, in pixels. */
const APART = 18;

/** The side a force is told on; whoever pulls from both sides is told in the west. */
export const handOf = ({ from }: Force): Hand => (from === 'east' ? 1 : -1);

/**
 * Where each force is tied to the line: on its side, from north to south.
 * @param shows the force that is told, if one is
 * @param needed the height of what is told of it
 */
export function layoutSlots(
  forces: readonly Force[],
  span: readonly [top: number, bottom: number],
  shows: string | undefined,
  needed: number,
): Slot[] {
  const slots = ([-1, 1] as const).flatMap((hand) =>
    slotsOf(
      forces.filter((force) => handOf(force) === hand),
      hand,
      span,
      shows,
      needed,
    ),
  );
  const both = slots.find(({ force }) => force.from === 'both');
  return slots.map((slot) => {
    const away = both && slot.hand !== both.hand ? slot.y - both.y : APART;
    return Math.abs(away) >= APART || slot.force.id === shows
      ? slot
      : { ...slot, y: slot.y + (away < 0 ? -1 : 1) * (APART - Math.abs(away)) };
  });
}

/** The rope that crosses the line, moved off the arrows of limits beside it. */
export function keepApart(slot: Slot, arrows: readonly number[]): Slot {
  const near = arrows.find((y) => Math.abs(y - slot.y) < APART);
  if (slot.force.from !== 'both' || near === undefined) return slot;
  const [above, below] = [near - APART, near + APART];
  const free = [above, below].filter((y) => arrows.every((each) => Math.abs(each - y) >= 10));
  const [y = slot.y] = free.sort((a, b) => Math.abs(a - slot.y) - Math.abs(b - slot.y));
  return { ...slot, y };
}

/** Share a side’s height among its forces; where all are equal, those in the west stand between. */
function slotsOf(
  forces: readonly Force[],
  hand: Hand,
  [top, bottom]: readonly [number, number],
  shows: string | undefined,
  needed: number,
): Slot[] {
  const told = forces.some(({ id }) => id === shows);
  const rest = told
    ? (bottom - top - needed) / Math.max(1, forces.length - 1)
    : (bottom - top) / forces.length;
  const share = shows === undefined ? 0.5 - hand * 0.25 : 0.5;
  let next = top;
  return forces.map((force) => {
    const y = next + (force.id === shows ? BELOW_TOP : rest * share);
    next += force.id === shows ? needed : rest;
    return { force, hand, y };
  });
}

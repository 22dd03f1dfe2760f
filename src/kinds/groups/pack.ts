import type { PackedPlan, Plan } from './drawable.ts';

/** Write a plan in short. It has a slot for each of these groups. */
export const packPlan = (plan: Plan, keys: readonly string[]): PackedPlan => ({
  ...plan,
  slots: keys.map((key) => {
    const slot = plan.slots[key];
    if (slot === undefined) throw new Error(`The group “${key}” has no place.`);
    return [slot.x, slot.row, slot.span, slot.centered ? 1 : 0, slot.nth ?? 0];
  }),
});

/** Read a plan written in short. */
export const unpackPlan = (plan: PackedPlan, keys: readonly string[]): Plan => ({
  ...plan,
  slots: Object.fromEntries(
    plan.slots.map(([x, row, span, centered, nth], index) => {
      const slot = { x, row, span, centered: centered === 1, nth };
      return [keys[index]!, slot] as const;
    }),
  ),
});

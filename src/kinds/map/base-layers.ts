/**
 * The layers of the base map, from the ground up. `west` and `east` are the two countries that a
 * border runs between, each with a tone of its own; `river` is the one that is drawn with its bends.
 */
export const BASE_LAYERS = [
  'beyond',
  'west',
  'east',
  'farmland',
  'lakes',
  'governorates',
  'limits',
  'rivers',
  'river',
  'border',
] as const;

/** One layer of the base map. */
export type BaseLayer = (typeof BASE_LAYERS)[number];

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

/** What is drawn of the base map, from the ground up: its picture of the land lies on what is filled. */
export const GROUND_LAYERS = BASE_LAYERS.flatMap((layer): (BaseLayer | 'land')[] =>
  layer === 'farmland' ? ['land', layer] : [layer],
);

/** One layer of the base map. */
export type BaseLayer = (typeof BASE_LAYERS)[number];

/** The layers of the base map, from the ground up. */
export const BASE_LAYERS = [
  'beyond',
  'syria',
  'iraq',
  'farmland',
  'lakes',
  'governorates',
  'limits',
  'rivers',
  'euphrates',
  'border',
] as const;

/** One layer of the base map. */
export type BaseLayer = (typeof BASE_LAYERS)[number];

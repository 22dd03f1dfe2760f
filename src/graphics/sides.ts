/** The parties of the story, as every map, chart, chip and legend of the publication shows them. */
export const SIDES = {
  baghdad: 'Baghdad',
  damascus: 'Damascus',
  tehran: 'Tehran and the groups aligned with it',
  washington: 'Washington',
  sdf: 'Syrian Democratic Forces',
  moscow: 'Moscow',
  najaf: 'Najaf-aligned',
  tribes: 'Local tribes',
  'islamic-state': 'Islamic State',
  israel: 'Israel',
} as const;

/** A side's name in content files and class names: `side-tehran` gives a mark Tehran's colour. */
export type Side = keyof typeof SIDES;

/** Every side, in the order legends list them. */
export const SIDE_NAMES = Object.keys(SIDES) as [Side, ...Side[]];

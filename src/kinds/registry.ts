import { distances } from './distances/kind.ts';
import { evidence } from './evidence/kind.ts';
import { exchange } from './exchange/kind.ts';
import { groups } from './groups/kind.ts';
import { lanes } from './lanes/kind.ts';
import { map } from './map/kind.ts';
import { periods } from './periods/kind.ts';
import { share } from './share/kind.ts';
import { units } from './units/kind.ts';
import { voices } from './voices/kind.ts';

/** Every kind of scene, by the word that files call it by. To add one is to add its folder, and a line here. */
export const KINDS = {
  map,
  periods,
  lanes,
  distances,
  share,
  units,
  exchange,
  voices,
  evidence,
  groups,
} as const;

/** The word for a kind of scene. */
export type KindName = keyof typeof KINDS;

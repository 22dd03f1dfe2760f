import { z } from 'astro/zod';
import { distancesScene } from './scenes/distances.ts';
import { flowScene } from './scenes/flow.ts';
import { lanesScene } from './scenes/lanes.ts';
import { mapScene } from './scenes/map.ts';
import { periodsScene } from './scenes/periods.ts';
import { shareScene } from './scenes/share.ts';

/** A graphic of the publication with its named states, by kind. */
export const scene = z.discriminatedUnion('kind', [
  mapScene,
  periodsScene,
  lanesScene,
  distancesScene,
  flowScene,
  shareScene,
]);

/** A scene as its file tells it. */
export type SceneEntry = z.output<typeof scene>;
